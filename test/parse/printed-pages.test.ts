import { expect, it } from 'vitest';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { explanationAsJson } from '../../src/render/explanation-as-json.js';
import { findFault } from '../support/find-fault.js';

const lines = [
  'The harbour board said on Thursday that the old terminal would stay',
  'open through the winter, though the crossing has been closed since a',
  'storm broke both piers. Repairs could begin in the spring at best, a',
  'speaker said, and would cost more than the town has for all its roads.',
  'Passengers are taken across by a fishing boat that has eight seats and',
  'a stove. The skipper, who is also the baker, leaves when the bread is',
  'done, and nobody on the island has complained about that for a year,',
  'not even the teacher, who has to be at the school before it opens, and',
];
/** The text of a page; no line of it stands on another. */
const page = (number = 1): string[] => lines.map((line) => line.replace(/\S+$/, (word) => `${word.slice(0, -1)}${number}`));
const ending = [
  'who gets there by the post boat now. It has no stove, she said, but',
  'it leaves when the clock says so, and arrives when it is',
  'there.',
];

const textsOf = (...copy: readonly string[]): string[] => groupBlocks(splitLines(copy.join('\n'))).map(({ text }) => text);
const headsOf = (...copy: readonly string[]): string[] =>
  groupBlocks(splitLines(copy.join('\n')))
    .filter(({ printedPage }) => printedPage !== undefined)
    .map(({ text }) => text);

it('sets the heads of printed pages apart, and the sentence goes on behind them', () => {
  const copy = ['The Coast', '7', '', ...lines, '8', '', 'The Coast', '', ...ending, '', '- 9 -', 'The Coast'];
  expect(headsOf(...copy)).toEqual(['The Coast', '7', '8', 'The Coast', '- 9 -', 'The Coast']);
  expect(textsOf(...copy)).toContain([...lines, ...ending].join(' '));
});

it('does so where left pages have another head than right ones', () => {
  const copy = [...page(1), '8', 'Coast', ...page(2), '9', 'Spring', ...page(3), '10', 'Coast', ...page(4), '11', 'Spring', ...ending];
  expect(headsOf(...copy)).toEqual(['8', 'Coast', '9', 'Spring', '10', 'Coast', '11', 'Spring']);
});

it('does so where the last page has a line or two', () => {
  const copy = [...page(1), '8', 'Coast', ...page(2), '9', 'Coast', '', 'The boat came.', '', '10', 'Coast'];
  expect(headsOf(...copy)).toEqual(['8', 'Coast', '9', 'Coast', '10', 'Coast']);
});

it('keeps paragraphs apart that end where a page does', () => {
  const closed = [...page(2).slice(0, -1), 'not even the teacher.'];
  const copy = [...lines, '8', 'Coast', ...ending, '', ...closed, '9', 'Coast', '', ...page(3), ...ending];
  expect(textsOf(...copy).filter((text) => text.startsWith('The harbour board'))).toHaveLength(3);
});

it.each([
  ['chapters with a number each', ['Chapter', '1', '', ...page(1), 'so.', '', 'Chapter', '2', '', ...page(2), 'so.']],
  ['numbers that do not rise', [...page(1), '9', 'The Coast', ...page(2), '8', 'The Coast', ...ending]],
  ['numbers far apart', [...page(1), '9', 'The Coast', ...page(2), '80', 'The Coast', ...ending]],
  ['numbers close together', ['Step', '1', 'Wait', '', 'Step', '2', 'Go', ...lines]],
  ['numbers on both sides of a line', [...lines, '8', 'Coast', '9', ...ending]],
  ['numbers beside nothing that stands there again', [...page(1), '9', ...ending, ...page(2), '10']],
  ['quoted mail', [...page(1), '9', 'Coast', ...page(2), '10', 'Coast', ...ending].map((line) => `> ${line}`)],
])('leaves alone %s', (_, copy) => {
  expect(headsOf(...copy)).toEqual([]);
});

it('shows each line of an interrupted paragraph as what it is', () => {
  const text = ['The Coast', '7', '', ...lines, '8', 'The Coast', '', ...ending].join('\n');
  const explanation = { ...parseArticle(text), lines: splitLines(text) };
  const { lines: explained } = JSON.parse(explanationAsJson(explanation)) as { lines: { parts: { reason?: string; kind: string }[] }[] };
  expect(explained.slice(9).map(({ parts }) => parts.map(({ kind, reason }) => reason ?? kind).join())).toEqual([
    'paragraph',
    'paragraph',
    'pager',
    'pager',
    'paragraph',
    'paragraph',
    'paragraph',
    'paragraph',
  ]);
});

it('breaks no promise', () => {
  expect(findFault(['The Coast', '7', '', ...lines, '8', 'The Coast', '', ...ending].join('\n'))).toBeNull();
});

it('sets apart what a browser prints above and below each page', () => {
  const head = '19/03/2024 11:42 The boat that leaves late - Coast Post';
  const foot = (number: number): string => `https://coast.example/boat ${number}/3`;
  const copy = [head, '', ...page(1), foot(1), head, '', ...page(2), foot(2), head, '', ...ending, '', foot(3)];
  expect(headsOf(...copy)).toEqual([foot(1), head, foot(2), head, foot(3)]);
});

it('sets apart the head of a paper with the page in its line', () => {
  const head = 'THE COAST MORNING HERALD, TUESDAY, MARCH 7, 1911.';
  expect(headsOf(`${head} 5`, ...page(1), `6 ${head}`, ...page(2), `${head} 7`, ...ending)).toEqual([
    `${head} 5`,
    `6 ${head}`,
    `${head} 7`,
  ]);
});
