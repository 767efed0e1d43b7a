import { expect, test } from 'vitest';
import { bodyModel } from '../../src/score/body-model.js';
import { bodyTraits } from '../../src/score/body-traits.js';
import { Forest, forestOf } from '../../src/score/forest.js';
import { askTree } from '../../src/score/trees.js';

const { traits, trees } = bodyModel.second;

test('a forest adds up what its trees answer', () => {
  const forest = new Forest(trees);
  for (const value of [-1, 0, 0.5, 3, 40]) {
    const row = Float32Array.from(traits, (_, trait) => value * ((trait % 7) - 2));
    const sum = trees.reduce((all, tree) => all + askTree(tree, row), 0);
    expect(forest.ask(row, 0, trees.length)).toBeCloseTo(sum);
    expect(forest.ask(row, 0, 3) + forest.ask(row, 3, trees.length)).toBeCloseTo(sum);
  }
});

test('the forest of a model is made once', () => {
  expect(forestOf(bodyModel.second)).toBe(forestOf(bodyModel.second));
});

test('the trees ask for the traits by their places', () => {
  expect(traits).toEqual(bodyTraits);
});
