import type { Tree } from '../../src/score/model/trees.js';
import { boost, type Errors } from './boost.js';

/** One text: the traits of each candidate, and which of them are right; none may be. */
export interface Ranking {
  readonly candidates: readonly (readonly number[])[];
  readonly right: readonly boolean[];
  /** How much the text counts. */
  readonly weight: number;
}

const HABITS = { seed: 3, trees: 340, shareOfTraits: 0.3, leaves: 12, rate: 0.16, decay: 2, leastDoubt: 1 };
/** Natural logarithm of the odds of every candidate before any tree is asked. */
const START = -1;
/** Candidates that are as good as decided teach nothing more. */
const LEAST_ERROR = 1e-3;
/** A text whose right answer looks so unlikely may be labelled wrongly, and counts this much; one in between as the square root of the chance. */
const LEAST_TRUST = 0.35;

/** Trees for candidates that compete with each other, text by text, and with there being none, whose odds are 1; `habits` say where they grow otherwise than those of the headline. */
export function fitTrees(rankings: readonly Ranking[], habits: Partial<typeof HABITS> = {}): Tree[] {
  const rows = rankings.flatMap(({ candidates }) => candidates);
  const sums = new Float64Array(rows.length).fill(START);
  return [[-1, START], ...boost(rows, sums, (known) => errorsOf(rankings, known), { ...HABITS, ...habits })];
}

/** For each candidate what its share should have been less what it was, and how fast that changes; the right ones share as they do already. */
function errorsOf(rankings: readonly Ranking[], sums: Float64Array): Errors {
  const slopes = new Float64Array(sums.length);
  const curves = new Float64Array(sums.length);
  const open: number[] = [];
  let from = 0;
  for (const { right, weight } of rankings) {
    const odds = right.map((_, i) => Math.exp(Math.min(30, sums[from + i] as number)));
    const all = odds.reduce((a, b) => a + b, 1);
    const good = odds.reduce((sum, one, i) => sum + (right[i] ? one : 0), 0);
    const counts = weight * (good === 0 ? 1 : Math.max(LEAST_TRUST, Math.sqrt(good / all)));
    for (const [i, one] of odds.entries()) {
      const share = one / all;
      const error = (right[i] ? one / good : 0) - share;
      slopes[from + i] = counts * error;
      curves[from + i] = counts * Math.max(1e-6, share * (1 - share));
      if (Math.abs(error) > LEAST_ERROR || share > LEAST_ERROR) open.push(from + i);
    }
    from += right.length;
  }
  return { slopes, curves, open: Int32Array.from(open) };
}
