import type { TreeModel } from '../../src/score/model/trees.js';

/** A model as it stands in its file: the names of the traits that are asked for, then one tree a line. */
export function printTrees({ traits, trees }: TreeModel): string {
  const names = traits.map((name) => `    '${name}',\n`).join('');
  const rows = trees.map((tree) => `    ${JSON.stringify(tree)},\n`).join('');
  return `{\n  traits: [\n${names}  ],\n  trees: [\n${rows}  ],\n}`;
}
