import { onceFor } from '../../text/once-for.js';
import type { Tree } from './trees.js';

/** What each question on the way to a tree's answer changed: by trait, how much nearer to it the mean of the answers left came. */
export function sharesOfTree(tree: Tree, traits: ArrayLike<number>): [trait: number, share: number][] {
  const means = meansOf(tree);
  const shares: [number, number][] = [];
  let at = 0;
  for (let trait = tree[0] as number; trait >= 0; trait = tree[at] as number) {
    const next = (traits[trait] as number) > (tree[at + 1] as number) ? (tree[at + 2] as number) : at + 3;
    shares.push([trait, (means[next] as number) - (means[at] as number)]);
    at = next;
  }
  return shares;
}

/** For each place of a question or answer in the list, the mean of the answers that can be reached from there. */
const meansOf = onceFor((tree: Tree): readonly number[] => {
  const means: number[] = [];
  const meanAt = (at: number): number => {
    means[at] = tree[at] === -1 ? (tree[at + 1] as number) : (meanAt(at + 3) + meanAt(tree[at + 2] as number)) / 2;
    return means[at];
  };
  meanAt(0);
  return means;
});
