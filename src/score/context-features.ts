import type { Feature } from './feature.js';
import { Grid } from './grid.js';
import { Scale } from './scale.js';

/** The steps of a score: the probability that a block is part of the body, or a mean of such. */
const steps = [0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 0.96];
const coarse = [0.15, 0.45, 0.75];
const amounts = [0.001, 0.02, 0.1, 0.3, 0.6, 0.9, 0.98, 0.999];
/** Means are -1 where nothing stands on that side. */
const sideSteps = [-0.5, ...steps];
const coarseSides = [-0.5, 0.2, 0.5, 0.8];

const own = new Scale('own score', steps);
const reaches = [1, 3, 8];
const before = reaches.map((reach) => new Scale(`score of the ${reach} before`, sideSteps));
const after = reaches.map((reach) => new Scale(`score of the ${reach} after`, sideSteps));
const bodyBefore = new Scale('share of the likely body before', amounts);
const bodyAfter = new Scale('share of the likely body after', amounts);
const whole = new Scale('score of the whole text', steps);
const coarseOwn = new Scale('own score', coarse);
const placeSteps = new Scale('share before', [0.02, 0.1, 0.5, 0.9, 0.98]);
const sides = new Scale('side', coarseSides);
const ownAndPlace = withOwn(placeSteps);
const ownAndWhole = withOwn(whole);
const ownAndSides = new Grid(
  [coarseOwn.size, sides.size, sides.size],
  (score, left, right) => `${coarseOwn.nameOf(score)}, before: ${sides.nameOf(left)}, after: ${sides.nameOf(right)}`,
);

const shareOfRun = new Scale('run against the greatest', [0, 0.03, 0.08, 0.2, 0.5, 0.99]);
const distanceToRun = new Scale('blocks from the greatest run', [-40, -12, -4, -1, 0, 1, 4, 12, 40]);
const ownAndRun = withOwn(distanceToRun);

function withOwn(other: Scale): Grid {
  return new Grid([coarseOwn.size, other.size], (score, step) => `${coarseOwn.nameOf(score)}, ${other.nameOf(step)}`);
}

/** Words of a block beyond this many no longer add to its weight: one long paragraph is no majority. */
const MOST_WORDS = 80;

/** How much a block counts in means and sums over its neighbours. */
export function massOf(wordCount: number): number {
  return Math.max(1, Math.min(wordCount, MOST_WORDS));
}

/** What the first scores of a block's neighbours, near and far, say about it: the second look. */
export function contextFeatures(scores: readonly number[], wordCounts: readonly number[]): Feature[][] {
  return scores.map(contextOf(scores, wordCounts));
}

/** The same block by block: those of a million blocks would fill the memory. */
export function contextOf(scores: readonly number[], wordCounts: readonly number[]): (score: number, index: number) => Feature[] {
  const count = scores.length;
  const likely = [0];
  const mass = [0];
  for (let i = 0; i < count; i++) {
    const weight = massOf(wordCounts[i] as number);
    likely.push((likely[i] as number) + (scores[i] as number) * weight);
    mass.push((mass[i] as number) + weight);
  }
  const all = Math.max(1, likely[count] as number);
  const mean = (from: number, to: number): number => {
    const first = Math.max(0, from);
    const last = Math.min(count, to);
    return last > first ? ((likely[last] as number) - (likely[first] as number)) / ((mass[last] as number) - (mass[first] as number)) : -1;
  };
  const wholeScore = (likely[count] as number) / Math.max(1, mass[count] as number);
  const runs = findRuns(scores, wordCounts);
  return (score, i) => {
    const distance = i < runs.greatestFirst ? i - runs.greatestFirst : Math.max(0, i - runs.greatestLast);
    const shareBefore = (likely[i] as number) / all;
    const step = coarseOwn.stepOf(score);
    const features: Feature[] = [
      own.at(score),
      bodyBefore.at(shareBefore),
      bodyAfter.at(((likely[count] as number) - (likely[i + 1] as number)) / all),
      whole.at(wholeScore),
      ownAndPlace.at(step, placeSteps.stepOf(shareBefore)),
      shareOfRun.at((runs.massAt[i] as number) / Math.max(1, runs.greatest)),
      distanceToRun.at(distance),
      ownAndRun.at(step, distanceToRun.stepOf(distance)),
      ownAndWhole.at(step, whole.stepOf(wholeScore)),
      ownAndSides.at(step, sides.stepOf(mean(i - 4, i)), sides.stepOf(mean(i + 1, i + 5))),
    ];
    reaches.forEach((reach, r) => {
      features.push((before[r] as Scale).at(mean(i - reach, i)), (after[r] as Scale).at(mean(i + 1, i + 1 + reach)));
    });
    return features;
  };
}

interface Runs {
  /** The mass of the run each block is in, 0 outside. */
  readonly massAt: readonly number[];
  readonly greatest: number;
  readonly greatestFirst: number;
  readonly greatestLast: number;
}

/** A block this likely to be body belongs to a run; one or two others between such blocks do not end it. */
const LIKELY = 0.5;
const LONGEST_GAP = 2;

/** Runs of blocks that are likely body: the article is one of them, teasers and comments make small ones. */
function findRuns(scores: readonly number[], wordCounts: readonly number[]): Runs {
  const massAt = new Array<number>(scores.length).fill(0);
  let greatest = 0;
  let greatestFirst = 0;
  let greatestLast = -1;
  for (let i = 0; i < scores.length; i++) {
    if ((scores[i] as number) <= LIKELY) continue;
    const first = i;
    let last = i;
    let mass = 0;
    for (; i < scores.length && i - last <= LONGEST_GAP + 1; i++) {
      if ((scores[i] as number) <= LIKELY) continue;
      last = i;
      mass += massOf(wordCounts[i] as number);
    }
    massAt.fill(mass, first, last + 1);
    if (mass > greatest) [greatest, greatestFirst, greatestLast] = [mass, first, last];
    i = last;
  }
  return { massAt, greatest, greatestFirst, greatestLast };
}
