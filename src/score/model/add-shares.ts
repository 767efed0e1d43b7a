import { sharesOfTree } from './shares-of-tree.js';
import type { TreeModel } from './trees.js';

/** Adds to sums by name what the questions of all trees changed, each named after its trait and what was measured. */
export function addShares(sums: Map<string, number>, { traits, trees }: TreeModel, row: ArrayLike<number>): void {
  const byTrait = new Map<number, number>();
  for (const tree of trees) {
    for (const [trait, share] of sharesOfTree(tree, row)) byTrait.set(trait, (byTrait.get(trait) ?? 0) + share);
  }
  for (const [trait, share] of byTrait) {
    const name = `${traits[trait]} ${Number((row[trait] as number).toFixed(2))}`;
    sums.set(name, (sums.get(name) ?? 0) + share);
  }
}
