import { probability } from '../../src/score/model/probability.js';
import type { Tree } from '../../src/score/model/trees.js';
import { boost, type Errors } from './boost.js';
import { makeRandom } from './make-random.js';

/** Blocks of all texts: the traits of each, what it is, how much that counts, and the odds that the first look gave it. */
export interface Rows {
  readonly traits: Float32Array[];
  readonly isBody: number[];
  readonly weights: number[];
  readonly odds: number[];
}

const HABITS = { seed: 1, trees: 110, shareOfTraits: 0.4, leaves: 16, rate: 0.13, decay: 15, leastDoubt: 25 };
/** Every tree is fitted to another part of the rows. */
const SHARE_OF_ROWS = 0.4;
/** What all rows weigh together; decay and doubt are measured by it. */
const ALL = 100_000;

/** Trees that correct the odds of the first look. */
export function fitBodyTrees({ traits, isBody, weights, odds }: Rows): Tree[] {
  const random = makeRandom(HABITS.seed);
  const scale = ALL / weights.reduce((a, b) => a + b, 0);
  const errorsOf = (sums: Float64Array): Errors => {
    const slopes = new Float64Array(sums.length);
    const curves = new Float64Array(sums.length);
    const open: number[] = [];
    for (const [row, target] of isBody.entries()) {
      if (random() >= SHARE_OF_ROWS) continue;
      const likely = probability(sums[row] as number);
      const weight = (weights[row] as number) * scale;
      slopes[row] = (target - likely) * weight;
      curves[row] = likely * (1 - likely) * weight;
      open.push(row);
    }
    return { slopes, curves, open: Int32Array.from(open) };
  };
  return boost(traits, Float64Array.from(odds), errorsOf, HABITS);
}
