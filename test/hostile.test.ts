import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/parse/decode.js';
import { parseArticle } from '../src/parse/parse-article.js';
import { cpuTime } from './support/cpu-time.js';
import { findFault } from './support/find-fault.js';

const fixtures = new URL('../fixtures/hostile/', import.meta.url);

describe('hostile text', () => {
  for (const name of readdirSync(fixtures)) {
    const input = readFileSync(new URL(`${name}/input.txt`, fixtures));
    it(`${name} becomes plain text`, () => {
      expect(decode(input).text).toBe(readFileSync(new URL(`${name}/decoded.txt`, fixtures), 'utf8'));
    });
    it(`${name} breaks no promise`, () => expect(findFault(input)).toBeNull());
  }
});

/** Texts that grow; each could make a stage that looks back, or ahead, slower than it should be. */
const shapes: readonly (readonly [what: string, make: (characters: number) => string])[] = [
  ['a single line', (size) => 'The mayor waited for nine hours. '.repeat(size / 33)],
  ['a single word', (size) => 'a'.repeat(size)],
  ['a single line without spaces', (size) => '部长周二表示，新铁路线将开通。'.repeat(size / 15)],
  ['empty lines', (size) => '\n'.repeat(size)],
  ['lines of one space', (size) => ' \n'.repeat(size / 2)],
  ['lines of one word', (size) => 'word\n'.repeat(size / 5)],
  ['lines of one word with a blank line between', (size) => 'word\n\n'.repeat(size / 6)],
  ['short paragraphs', (size) => 'The mayor waited for nine hours on the quay, he said.\n\n'.repeat(size / 55)],
  ['wrapped lines', (size) => 'the mayor waited for nine hours on the quay and said that nobody had\n'.repeat(size / 69)],
  ['hyphens at the ends of lines', (size) => 'the mayor waited for nine hours on the quay and said that nobo-\ndy had\n'.repeat(size / 71)],
  ['deep quotation', (size) => '>'.repeat(size)],
  ['ever deeper quotation', (size) => Array.from({ length: Math.sqrt(size * 2) }, (_, depth) => `${'>'.repeat(depth)} said\n`).join('')],
  ['list marks', (size) => '- a\n'.repeat(size / 4)],
  ['numbered items', (size) => Array.from({ length: size / 12 }, (_, index) => `${index}. item\n`).join('')],
  ['digits', (size) => '1'.repeat(size)],
  ['dates', (size) => '12.03.2025 '.repeat(size / 11)],
  ['times', (size) => '1:1:'.repeat(size / 4)],
  ['bylines', (size) => 'By Jane Doe and '.repeat(size / 16)],
  ['capitals', (size) => 'BEIRUT, '.repeat(size / 8)],
  ['datelines', (size) => 'BEIRUT (Reuters) — '.repeat(size / 19)],
  ['brackets', (size) => '(['.repeat(size / 2)],
  ['quotes', (size) => '“'.repeat(size)],
  ['bars', (size) => ' | '.repeat(size / 3)],
  ['dots', (size) => '. '.repeat(size / 2)],
  ['spaces between two words', (size) => `a${' '.repeat(size)}b`],
  ['addresses', (size) => 'http://a.'.repeat(size / 9)],
  ['mail addresses', (size) => 'a@'.repeat(size / 2)],
  ['the start of a phrase again and again', (size) => 'listen to read more '.repeat(size / 20)],
  ['copyright signs', (size) => '© 2024 '.repeat(size / 7)],
  ['asterisks', (size) => '*'.repeat(size)],
  ['underlines', (size) => '_a'.repeat(size / 2)],
  ['dashes', (size) => '-'.repeat(size)],
  ['a table', (size) => '| a | b |\n'.repeat(size / 10)],
  ['hash tags', (size) => '#a '.repeat(size / 3)],
  ['emoji', (size) => '👩\u200d💻'.repeat(size / 5)],
  ['marks', (size) => 'a\u0316\u0301'.repeat(size / 3)],
  ['right-to-left letters', (size) => 'هذا الجسر '.repeat(size / 10)],
];

describe('time', () => {
  for (const [what, make] of shapes) {
    it(`grows no faster than the text: ${what}`, { timeout: 60_000 }, () => {
      const small = make(60_000);
      const large = make(480_000);
      parseArticle(small);
      // Eight times the text; a square would make it 64.
      expect(cpuTime(() => parseArticle(large))).toBeLessThan(24 * cpuTime(() => parseArticle(small)) + 200);
    });
  }
});

describe('size', () => {
  it('of a million lines is no fault', { timeout: 60_000 }, () => {
    expect(parseArticle('\n'.repeat(1_000_000)).pieces).toEqual([]);
    expect(parseArticle('word\n'.repeat(1_000_000)).pieces.length).toBeGreaterThan(0);
  });
});
