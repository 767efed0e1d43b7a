import { askTree, type Tree } from '../../src/score/model/trees.js';
import { toColumns } from './columns.js';
import { type Growth, growTree } from './grow-tree.js';
import { makeRandom } from './make-random.js';
import { withoutConstants } from './without-constants.js';

/** What the trees so far leave wrong: by row how much its sum should grow and how fast that changes, and the rows that are learned from. */
export interface Errors {
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly open: Int32Array;
}

export interface Habits extends Growth {
  readonly seed: number;
  readonly trees: number;
  /** Every tree looks at another part of the traits, so that no single one decides all. */
  readonly shareOfTraits: number;
}

/** Trees of which each is fitted to what those before it leave wrong; `sums`, which their answers are added to, is what is known before. The same input gives the same trees. */
export function boost(
  rows: readonly ArrayLike<number>[],
  sums: Float64Array,
  errorsOf: (sums: Float64Array) => Errors,
  habits: Habits,
): Tree[] {
  const columns = toColumns(rows);
  const random = makeRandom(habits.seed);
  const trees = Array.from({ length: habits.trees }, () => {
    const { slopes, curves, open } = errorsOf(sums);
    const asked = columns.traits.map((_, trait) => trait).filter(() => random() < habits.shareOfTraits);
    const tree = growTree({ columns, slopes, curves, asked }, open, habits);
    for (const [row, traits] of rows.entries()) sums[row] = (sums[row] as number) + askTree(tree, traits);
    return tree;
  });
  return withoutConstants(trees);
}
