import { massOf } from '../mass-of.js';
import type { Measures } from '../measure-block.js';
import type { Survey } from '../survey.js';
import type { FirstLook } from './first-look.js';

/** A block this likely to be body belongs to a run; one or two others between such blocks do not end it. */
const LIKELY = 0.5;
const LONGEST_GAP = 2;
/** Farther away is out of sight. */
const FARTHEST = 300;
/** More blank lines than this are alike. */
const MOST_BLANK = 3;

interface Run {
  readonly first: number;
  readonly last: number;
  readonly mass: number;
}

/** What the second look sees from a block: the first scores near and far, and the run of likely blocks that the article may be. */
export class Outlook {
  readonly survey: Survey;
  readonly look: FirstLook;
  /** The number of blocks. */
  readonly count: number;
  /** The greatest run of likely blocks, empty where there is none. */
  readonly greatest: Run;
  /** The mass of the run that each block is in, 0 outside. */
  readonly massAt: readonly number[];
  /** Blocks back and ahead to the nearest likely one. */
  readonly sinceLikely: readonly number[];
  readonly untilLikely: readonly number[];
  /** Indentation, blank lines above and words of the greatest run's blocks. */
  readonly usualIndent: number;
  readonly usualBlank: number;
  readonly usualWords: number;
  /** Sums before each block, and of all at the end. */
  readonly #likely: number[] = [0];
  readonly #mass: number[] = [0];
  /** How many likely blocks say each of the longer words. */
  readonly #stems: ReadonlyMap<string, number>;

  constructor(survey: Survey, look: FirstLook) {
    const { blocks, measures } = survey;
    const { scores } = look;
    this.survey = survey;
    this.look = look;
    this.count = measures.length;
    const masses: number[] = [];
    for (let i = 0; i < this.count; i++) {
      const mass = massOf((measures[i] as Measures).wordCount);
      masses.push(mass);
      this.#mass.push((this.#mass[i] as number) + mass);
      this.#likely.push((this.#likely[i] as number) + mass * (scores[i] as number));
    }
    const massAt = new Array<number>(this.count).fill(0);
    const runs = findRuns(scores, masses);
    for (const { first, last, mass } of runs) massAt.fill(mass, first, last + 1);
    this.massAt = massAt;
    this.greatest = runs.reduce((a, b) => (b.mass > a.mass ? b : a), { first: 0, last: -1, mass: 0 });
    this.sinceLikely = distances(scores, 1);
    this.untilLikely = distances(scores, -1);
    const members: number[] = [];
    for (let i = this.greatest.first; i <= this.greatest.last; i++) if ((scores[i] as number) > LIKELY) members.push(i);
    this.usualIndent = heaviest(members, masses, (i) => blocks[i]?.indent ?? 0);
    this.usualBlank = heaviest(members, masses, (i) => this.blankBefore(i));
    this.#stems = countStems(measures, scores);
    this.usualWords = members.reduce((sum, i) => sum + (measures[i] as Measures).wordCount, 0) / Math.max(1, members.length);
  }

  /** The mean score of the blocks from one up to another, by their mass; -1 where there are none. */
  mean(from: number, to: number): number {
    const [first, last] = [Math.max(0, from), Math.min(this.count, to)];
    if (last <= first) return -1;
    return between(this.#likely, first, last) / between(this.#mass, first, last);
  }

  /** The share of all that is likely body that stands in the blocks from one up to another. */
  shareOfLikely(from: number, to: number): number {
    return between(this.#likely, from, to) / Math.max(1, this.#likely[this.count] as number);
  }

  /** The share of the block's longer words that another likely block says too, -1 where it has none. */
  sharedWithLikely(index: number): number {
    const { stems } = (this.survey.measures[index] as Measures).words;
    if (stems.length === 0) return -1;
    const own = isTelling(this.survey.measures[index] as Measures, this.look.scores[index] as number) ? 1 : 0;
    let shared = 0;
    for (const stem of stems) if ((this.#stems.get(stem) ?? 0) > own) shared++;
    return shared / stems.length;
  }

  /** The share of the whole text that is in the greatest run. */
  shareOfRun(): number {
    return this.greatest.mass / Math.max(1, this.#mass[this.count] as number);
  }

  /** The highest score among the blocks from one up to another, -1 where there are none. */
  highest(from: number, to: number): number {
    let highest = -1;
    for (let i = Math.max(0, from); i < Math.min(this.count, to); i++) highest = Math.max(highest, this.look.scores[i] as number);
    return highest;
  }

  blankBefore(index: number): number {
    return Math.min(MOST_BLANK, this.survey.blocks[index]?.blankLinesBefore ?? 0);
  }
}

/** Words of a block whose words tell what the page is about. */
const FEWEST_TELLING = 12;

const isTelling = ({ wordCount }: Measures, score: number): boolean => score > LIKELY && wordCount >= FEWEST_TELLING;

function countStems(measures: readonly Measures[], scores: readonly number[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [i, own] of measures.entries()) {
    if (!isTelling(own, scores[i] as number)) continue;
    for (const stem of new Set(own.words.stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

const between = (sums: readonly number[], from: number, to: number): number => (sums[to] as number) - (sums[from] as number);

/** Runs of blocks that are likely body: the article is one of them, teasers and comments make small ones. */
function findRuns(scores: readonly number[], masses: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < scores.length; i++) {
    if ((scores[i] as number) <= LIKELY) continue;
    const first = i;
    let last = i;
    let mass = 0;
    for (; i < scores.length && i - last <= LONGEST_GAP + 1; i++) {
      if ((scores[i] as number) <= LIKELY) continue;
      last = i;
      mass += masses[i] as number;
    }
    runs.push({ first, last, mass });
    i = last;
  }
  return runs;
}

/** How many places back, or ahead with a step of -1, the nearest likely block stands. */
function distances(scores: readonly number[], step: 1 | -1): number[] {
  const list = new Array<number>(scores.length).fill(0);
  let distance = FARTHEST;
  for (let i = step > 0 ? 0 : scores.length - 1; i >= 0 && i < scores.length; i += step) {
    distance = Math.min(FARTHEST, distance + 1);
    list[i] = distance;
    if ((scores[i] as number) > LIKELY) distance = 0;
  }
  return list;
}

/** The value that most of the text of some blocks has. */
function heaviest(members: readonly number[], masses: readonly number[], read: (index: number) => number): number {
  const sums = new Map<number, number>();
  for (const i of members) sums.set(read(i), (sums.get(read(i)) ?? 0) + (masses[i] as number));
  let [best, most] = [0, 0];
  for (const [value, sum] of sums) if (sum > most) [best, most] = [value, sum];
  return best;
}
