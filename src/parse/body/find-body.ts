import type { Body } from '../../parts/page.js';
import { massOf } from '../../score/mass-of.js';
import type { Measures } from '../../score/measure-block.js';
import { listOf } from '../../text/list-of.js';

/** How a run of body is told from the rest. */
interface Bounds {
  /** A block whose score is above this adds to a run, others take from it. */
  readonly breakEven: number;
  /** Inside the run a block is left out only where its score is below this. */
  readonly leastInside: number;
}

const CLEAR: Bounds = { breakEven: 0.3, leastInside: 0.1 };
/** Articles that are like no other, such as lists or many short lines, score low throughout, and the page around them lower still. */
const FAINT: Bounds = { breakEven: 0.15, leastInside: 0.05 };
/** A body is in doubt when its mean score is below this and a faint one has so many times its words. */
const [DOUBTFUL, MANY_TIMES] = [0.7, 2];
/** What a short line takes from a run counts as if it had this many words, so that no run crosses a menu. */
const LEAST_LOSS = 2;

/** The run of blocks that the scores say is the body; null where there is none. */
export function findBody(scores: readonly number[], measures: readonly Measures[]): Body | null {
  const masses = listOf(measures, ({ wordCount }) => massOf(wordCount));
  const clear = findRun(scores, masses, CLEAR);
  if (clear === null || meanScore(clear, scores, masses) >= DOUBTFUL) return clear;
  const faint = findRun(scores, masses, FAINT);
  return massIn(faint, masses) < MANY_TIMES * massIn(clear, masses) ? clear : faint;
}

/** The run with the greatest sum of scores above what breaks even, each times its block's words. */
function findRun(scores: readonly number[], masses: readonly number[], { breakEven, leastInside }: Bounds): Body | null {
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
    const gain = (scores[i] as number) - breakEven;
    const mass = masses[i] as number;
    sum += gain * (gain < 0 ? Math.max(mass, LEAST_LOSS) : mass);
    if (sum > best) {
      best = sum;
      first = start;
      last = i;
    }
  }
  const isBody = listOf(scores, (score, i) => i >= first && i <= last && score > leastInside);
  const from = isBody.indexOf(true);
  return from < 0 ? null : { first: from, last: isBody.lastIndexOf(true), isBody };
}

function meanScore(body: Body, scores: readonly number[], masses: readonly number[]): number {
  const sum = scores.reduce((total, score, i) => total + (body.isBody[i] ? score * (masses[i] as number) : 0), 0);
  return sum / massIn(body, masses);
}

function massIn(body: Body | null, masses: readonly number[]): number {
  return masses.reduce((total, mass, i) => total + (body?.isBody[i] ? mass : 0), 0);
}
