import type { Tree } from './trees.js';

/** What each question on the way to a tree's answer changed: by trait, how much nearer to it the mean of the answers left came. */
export function sharesOfTree(tree: Tree, traits: ArrayLike<number>): [trait: number, share: number][] {
  const shares: [number, number][] = [];
  let at = 0;
  for (let trait = tree[0] as number; trait >= 0; trait = tree[at] as number) {
    const next = (traits[trait] as number) > (tree[at + 1] as number) ? (tree[at + 2] as number) : at + 3;
    shares.push([trait, meanAnswer(tree, next) - meanAnswer(tree, at)]);
    at = next;
  }
  return shares;
}

function meanAnswer(tree: Tree, at: number): number {
  if (tree[at] === -1) return tree[at + 1] as number;
  return (meanAnswer(tree, at + 3) + meanAnswer(tree, tree[at + 2] as number)) / 2;
}
