import { askTree, type TitleTree } from '../../src/score/title-trees.js';
import { toColumns } from './columns.js';
import { growTree } from './grow-tree.js';

/** One text: the traits of each candidate, and which of them are right; none may be. */
export interface Ranking {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const TREES = 250;
/** Every tree looks at another part of the traits, so that no single one decides all. */
const SHARE_OF_TRAITS = 0.3;
/** Natural logarithm of the odds of every candidate before any tree is asked. */
const START = -1;
/** Candidates that are as good as decided teach nothing more. */
const LEAST_ERROR = 1e-3;

/**
 * Boosted trees: each is fitted to what those before it leave wrong. The candidates of a text compete
 * with each other and with there being none, whose odds are 1. The same input gives the same trees.
 */
export function fitTrees(rankings: readonly Ranking[]): TitleTree[] {
  const rows = rankings.flatMap(({ candidates }) => candidates);
  const columns = toColumns(rows);
  const sums = new Float64Array(rows.length).fill(START);
  const random = makeRandom();
  const trees: TitleTree[] = [[-1, START]];
  for (let i = 0; i < TREES; i++) {
    const { slopes, curves, open } = errorsOf(rankings, sums);
    const asked = columns.traits.map((_, trait) => trait).filter(() => random() < SHARE_OF_TRAITS);
    const tree = growTree({ columns, slopes, curves, asked }, open);
    trees.push(tree);
    for (const [row, traits] of rows.entries()) sums[row] = (sums[row] as number) + askTree(tree, traits);
  }
  return trees;
}

/** For each candidate what its share should have been less what it was, and how fast that changes; the right ones share as they do already. */
function errorsOf(rankings: readonly Ranking[], sums: Float64Array) {
  const slopes = new Float64Array(sums.length);
  const curves = new Float64Array(sums.length);
  const open: number[] = [];
  let from = 0;
  for (const { right } of rankings) {
    const odds = right.map((_, i) => Math.exp(Math.min(30, sums[from + i] as number)));
    const all = odds.reduce((a, b) => a + b, 1);
    const good = odds.reduce((sum, one, i) => sum + (right[i] ? one : 0), 0);
    for (const [i, one] of odds.entries()) {
      const share = one / all;
      slopes[from + i] = (right[i] ? one / good : 0) - share;
      curves[from + i] = Math.max(1e-6, share * (1 - share));
      if (Math.abs(slopes[from + i] as number) > LEAST_ERROR || share > LEAST_ERROR) open.push(from + i);
    }
    from += right.length;
  }
  return { slopes, curves, open: Int32Array.from(open) };
}

/** Numbers from 0 to 1, the same in every run. */
function makeRandom(): () => number {
  let state = 3;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
