import { expect, test } from 'vitest';
import { findBody } from '../../../src/parse/body/find-body.js';
import type { Measures } from '../../../src/score/measure-block.js';

/** Blocks by their number of words and their score. */
const body = (...blocks: readonly (readonly [words: number, score: number])[]) =>
  findBody(
    blocks.map(([, score]) => score),
    blocks.map(([wordCount]) => ({ wordCount }) as Measures),
  );

const paragraph = [60, 0.97] as const;
const menuEntry = [2, 0.02] as const;

test('an odd line between paragraphs neither ends the body nor joins it', () => {
  expect(body(menuEntry, paragraph, [1, 0.05], paragraph, menuEntry)).toEqual({
    first: 1,
    last: 3,
    isBody: [false, true, false, true, false],
  });
});

test('a doubtful line inside the body stays, outside it does not', () => {
  expect(body([6, 0.2], paragraph, [6, 0.2], paragraph, [6, 0.2])?.isBody).toEqual([false, true, true, true, false]);
});

test('a teaser on the other side of a long menu is no part of the body', () => {
  const menu = Array.from({ length: 60 }, () => menuEntry);
  expect(body(paragraph, paragraph, ...menu, [25, 0.8])?.last).toBe(1);
});

test('many short lines do not outweigh a paragraph', () => {
  const list = Array.from({ length: 30 }, () => [1, 0.45] as const);
  expect(body(...list, [2, 0.02], [2, 0.02], [2, 0.02], paragraph, paragraph)?.last).toBe(34);
});

test('where nothing looks like a body there is none', () => {
  expect(body(menuEntry, menuEntry)).toBeNull();
  expect(body()).toBeNull();
});

test('an article of short lines that score low throughout is whole, the page around it stays out', () => {
  const lines = Array.from({ length: 20 }, () => [12, 0.22] as const);
  expect(body(menuEntry, menuEntry, [14, 0.45], ...lines, menuEntry, menuEntry)).toMatchObject({ first: 2, last: 22 });
});

test('a sure body is not given up for a longer run of doubtful lines', () => {
  const comments = Array.from({ length: 40 }, () => [12, 0.22] as const);
  const menu = Array.from({ length: 30 }, () => menuEntry);
  expect(body(paragraph, paragraph, ...menu, ...comments)).toMatchObject({ first: 0, last: 1 });
});
