import { expect, test } from 'vitest';
import { withoutConstants } from '../../scripts/training/without-constants.js';
import { askTree } from '../../src/score/model/trees.js';

const trees = [
  [0, 4, 5, -1, 1, -1, 2],
  [-1, 0.25],
  [-1, 0.5],
  [1, 0.5, 5, -1, -1, -1, 3],
];

test('trees that ask nothing are added to the one before, and all answers stay the same', () => {
  const fewer = withoutConstants(trees);
  expect(fewer).toHaveLength(2);
  const sumOf = (list: readonly (readonly number[])[], traits: readonly number[]): number =>
    list.reduce((sum, tree) => sum + askTree(tree, traits), 0);
  for (const traits of [
    [3, 0],
    [5, 0],
    [3, 1],
    [5, 1],
  ])
    expect(sumOf(fewer, traits)).toBe(sumOf(trees, traits));
});
