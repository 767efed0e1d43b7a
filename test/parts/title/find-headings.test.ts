import { expect, test } from 'vitest';
import { languages } from '../../../src/languages/index.js';
import { groupBlocks } from '../../../src/parse/group-blocks.js';
import { measureBlocks } from '../../../src/parse/measure-blocks.js';
import { splitLines } from '../../../src/parse/split-lines.js';
import { findHeadings } from '../../../src/parts/title/find-headings.js';

const paragraph =
  'The harbour town of Marlow opened its new swimming hall on Saturday, after eleven years of planning and two changes of architect.';

const headingsIn = (parts: readonly string[], first: number): string[] => {
  const blocks = groupBlocks(splitLines(parts.join('\n\n')));
  const { measures } = measureBlocks(blocks, languages);
  return findHeadings(blocks, measures, first, new Set(['by'])).map((index) => blocks[index]?.text ?? '');
};

test.each([
  [
    'said in a path just above',
    ['Town notes', 'Marlow opens its hall', 'Marlow opens its hall', 'Other pages'],
    0,
    ['Marlow opens its hall'],
  ],
  [
    'above a byline',
    ['Town notes', 'More notes', 'Marlow opens its hall', 'By Nora Feld', 'Other pages'],
    3,
    ['Town notes', 'More notes', 'Marlow opens its hall'],
  ],
  [
    'above a paragraph, in what was taken for the body',
    ['Town notes', 'More notes', 'Few notes', 'Marlow opens its hall', paragraph],
    0,
    ['Marlow opens its hall', 'Few notes'],
  ],
  [
    'above a paragraph at the top of the page, where the body was taken to begin far below',
    ['Marlow opens its hall', paragraph, 'Other pages', 'Opening hours'],
    3,
    ['Marlow opens its hall'],
  ],
  ['nowhere among the entries of a menu', ['Town notes', 'More notes', 'Other pages', 'Opening hours'], 0, []],
] as const)('a heading stands %s', (_, parts, first, headings) => {
  expect(headingsIn(parts, first).sort()).toEqual([...headings].sort());
});
