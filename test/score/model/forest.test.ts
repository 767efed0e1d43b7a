import { expect, test } from 'vitest';
import { bodyModel } from '../../../src/score/body/body-model.js';
import { bodyTraits } from '../../../src/score/body/body-traits.js';
import { Forest, forestsOf } from '../../../src/score/model/forest.js';
import { askTree } from '../../../src/score/model/trees.js';
import { titleModel } from '../../../src/score/title/title-model.js';

const models = [bodyModel.second, titleModel];

const rowsOf = (size: number): Float64Array[] =>
  [-1, 0, 0.03, 0.5, 3, 40].map((value) => Float64Array.from({ length: size }, (_, trait) => value * ((trait % 7) - 2)));

test('a forest adds up what its trees answer', () => {
  for (const { traits, trees } of models) {
    const forest = new Forest(trees);
    for (const row of rowsOf(traits.length)) expect(forest.ask(row)).toBe(trees.reduce((all, tree) => all + askTree(tree, row), 0));
  }
});

test('the forests of a model are made once', () => {
  expect(forestsOf(bodyModel.second, 15)).toBe(forestsOf(bodyModel.second, 15));
});

test('the trees ask for the traits by their places', () => {
  expect(bodyModel.second.traits).toEqual(bodyTraits);
});
