import { expect, test } from 'vitest';
import { sharesOfTree } from '../../../src/score/model/shares-of-tree.js';

/** Below 4 of the first trait: 1; above it, by the second: 2 or 4. */
const tree = [0, 4, 5, -1, 1, 1, 0.5, 10, -1, 2, -1, 4];

test('each question has the share by which it came nearer to the answer', () => {
  // Before any question 2, the mean of 1 and 3; above the first bound 3, the mean of 2 and 4.
  expect(sharesOfTree(tree, [3, 0])).toEqual([[0, -1]]);
  expect(sharesOfTree(tree, [5, 1])).toEqual([
    [0, 1],
    [1, 1],
  ]);
});

test('a tree without questions has no shares', () => {
  expect(sharesOfTree([-1, 0.25], [])).toEqual([]);
});
