import { expect, test } from 'vitest';
import { bodyModel } from '../../src/score/body-model.js';
import { bodyTraits } from '../../src/score/body-traits.js';
import { Forest, forestsOf, OrderedForest } from '../../src/score/forest.js';
import { titleModel } from '../../src/score/title-model.js';
import { askTree } from '../../src/score/trees.js';

const models = [bodyModel.second, titleModel];

const rowsOf = (size: number): Float64Array[] =>
  [-1, 0, 0.03, 0.5, 3, 40].map((value) => Float64Array.from({ length: size }, (_, trait) => value * ((trait % 7) - 2)));

test('a forest adds up what its trees answer, walked down or put in order', () => {
  for (const { traits, trees } of models) {
    const walked = new Forest(trees);
    const rows = rowsOf(traits.length);
    const ordered = rows.map((usual) => new OrderedForest(trees, usual));
    for (const row of rows) {
      const sum = trees.reduce((all, tree) => all + askTree(tree, row), 0);
      expect(walked.ask(row)).toBe(sum);
      for (const forest of ordered) expect(forest.ask(row)).toBe(sum);
    }
  }
});

test('a forest that is asked often answers as before', () => {
  const forest = new Forest(titleModel.trees);
  const row = rowsOf(titleModel.traits.length)[3] as Float64Array;
  const before = forest.ask(row);
  for (let times = 0; times < 500; times++) expect(forest.ask(row)).toBe(before);
});

test('no tree has more answers than a number has bits', () => {
  for (const { trees } of models)
    for (const tree of trees) expect(tree.filter((_, at) => at > 0 && tree[at] === -1).length).toBeLessThanOrEqual(32);
});

test('the forests of a model are made once', () => {
  expect(forestsOf(bodyModel.second, 15)).toBe(forestsOf(bodyModel.second, 15));
});

test('the trees ask for the traits by their places', () => {
  expect(bodyModel.second.traits).toEqual(bodyTraits);
});
