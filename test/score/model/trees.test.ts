import { expect, test } from 'vitest';
import { askTree } from '../../../src/score/model/trees.js';

/** Below 4 of the first trait: 1; above it, by the second: 2 or 3. */
const tree = [0, 4, 5, -1, 1, 1, 0.5, 10, -1, 2, -1, 3];

test.each([
  [[3, 0], 1],
  [[4, 1], 1],
  [[5, 0], 2],
  [[5, 1], 3],
])('a tree answers to %j with %d', (traits, answer) => {
  expect(askTree(tree, traits)).toBe(answer);
});

test('a tree without questions always answers the same', () => {
  expect(askTree([-1, 0.25], [])).toBe(0.25);
});
