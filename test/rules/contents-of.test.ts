import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

const PROSE = [
  'The harbour master stood on the quay and said that nobody had asked him about the crane, which the city sold in spring.',
  'He has worked below it for thirty years, and he will not stay for the day on which they carry it away in pieces.',
  'A yard in the north paid eleven thousand for the steel, and the town will spend the money on a bench and two lamps.',
];
const PARTS = ['Who sold the crane', 'What it weighed', 'Where it goes now'];
const withParts = (...parts: string[]): string =>
  ['The last crane of Marlow', PROSE[0], ...parts, ...PARTS.flatMap((part, i) => [part, PROSE[i], PROSE[(i + 1) % 3]])].join('\n\n');

const read = (text: string) => parseArticle(text).article;
const headingsOf = (text: string): string[] =>
  read(text)
    .paragraphs.filter(({ type }) => type === 'heading')
    .map((paragraph) => paragraph.text);
const removedFrom = (text: string): string[] =>
  read(text)
    .removed.filter(({ reason }) => reason === 'navigation')
    .map((piece) => piece.text);

describe('a table of contents', () => {
  it('goes without a word that announces it, and its crossheads stay', () => {
    const text = withParts(...PARTS);
    expect(removedFrom(text)).toEqual(PARTS);
    expect(headingsOf(text)).toEqual(PARTS);
  });

  it('may number its entries and shorten them', () => {
    const text = withParts('1. Who sold', '2. What it weighed', '3. Where it goes');
    expect(removedFrom(text)).toHaveLength(3);
    expect(headingsOf(text)).toEqual(PARTS);
  });

  it('takes the line with it that closes the list', () => {
    expect(removedFrom(withParts(...PARTS, 'Unfold all'))).toEqual([...PARTS, 'Unfold all']);
  });

  it('is no list of lines that stand side by side again', () => {
    const list = ['Rope and tackle', 'A pot of grease', 'Two iron hooks'];
    const text = ['The last crane of Marlow', PROSE[0], ...list, PROSE[1], ...list, PROSE[2]].join('\n\n');
    expect(removedFrom(text)).toEqual([]);
  });
});
