import type { Tree } from '../../src/score/model/trees.js';

/** The same answers from fewer trees: what a tree answers that asks nothing is added to all answers of the one before it. */
export function withoutConstants(trees: readonly Tree[]): Tree[] {
  const kept: Tree[] = [];
  for (const tree of trees) {
    const before = kept.at(-1);
    if (before === undefined || tree[0] !== -1) kept.push(tree);
    else kept[kept.length - 1] = plus(before, tree[1] as number);
  }
  return kept;
}

function plus(tree: Tree, more: number): Tree {
  const sum = [...tree];
  for (let at = 0; at < sum.length; at += sum[at] === -1 ? 2 : 3)
    if (sum[at] === -1) sum[at + 1] = Math.round(((sum[at + 1] as number) + more) * 1000) / 1000;
  return sum;
}
