import { sharesOfTree } from './shares-of-tree.js';
import type { TreeModel } from './trees.js';

/** Adds to sums by name what the questions of all trees changed, each named after its trait and what was measured. */
export function addShares(sums: Map<string, number>, { traits, trees }: TreeModel, row: ArrayLike<number>): void {
  for (const tree of trees) {
    for (const [trait, share] of sharesOfTree(tree, row)) {
      const name = `${traits[trait]} ${Number((row[trait] as number).toFixed(2))}`;
      sums.set(name, (sums.get(name) ?? 0) + share);
    }
  }
}
