import type { Body } from '../parts/page.js';
import { massOf } from '../score/mass-of.js';
import type { Measures } from '../score/measure-block.js';
import { listOf } from '../text/list-of.js';

/** A block whose score is above this adds to a run, others take from it. */
const BREAK_EVEN = 0.3;
/** Inside the run a block is left out only where its score is below this. */
const LEAST_INSIDE = 0.1;
/** What a short line takes from a run counts as if it had this many words, so that no run crosses a menu. */
const LEAST_LOSS = 2;

/** The run with the greatest sum of scores above BREAK_EVEN, each times its block's words; null where there is none. */
export function findBody(scores: readonly number[], measures: readonly Measures[]): Body | null {
  let best = 0;
  let first = 0;
  let last = -1;
  let sum = 0;
  let start = 0;
  for (let i = 0; i < scores.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    const gain = (scores[i] as number) - BREAK_EVEN;
    const mass = massOf((measures[i] as Measures).wordCount);
    sum += gain * (gain < 0 ? Math.max(mass, LEAST_LOSS) : mass);
    if (sum > best) {
      best = sum;
      first = start;
      last = i;
    }
  }
  const isBody = listOf(scores, (score, i) => i >= first && i <= last && score > LEAST_INSIDE);
  const from = isBody.indexOf(true);
  return from < 0 ? null : { first: from, last: isBody.lastIndexOf(true), isBody };
}
