import type { Reason } from '../../article.js';
import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { timesSeen } from '../../score/times-seen.js';
import { onceEach } from '../../text/once-each.js';
import { pastWords } from './past-words.js';

/** The page with its parts, whose body is looked at once more. */
export interface StrayKnown {
  readonly page: Page;
  /** For each block why a rule is certain that it is no part of the body, or null. */
  readonly exclusions: readonly (Reason | null)[];
  /** The blocks that may be body whatever they score, and those with which the article goes on below what interrupted it. */
  readonly kept: ReadonlySet<number>;
  readonly resumed: ReadonlySet<number>;
  /** The blocks that title, subtitle, byline and date hold. */
  readonly taken: ReadonlySet<number>;
  readonly title: number | null;
}

/** What the traits of a block need to know of the others. */
export interface StraySetting extends StrayKnown {
  /** The blocks of the body in their order, and for each block how many of them stand before it. */
  readonly members: readonly number[];
  readonly membersBefore: readonly number[];
  /** Words of the body before each block, and of all at the end. */
  readonly wordsBefore: readonly number[];
  /** The middle one of the scores, and of the words of its paragraphs. */
  readonly usualScore: number;
  readonly usualWords: number;
  readonly usualBlank: number;
  /** Shares of the body's longer and shorter lines that end as sentences do. */
  readonly longEnd: number;
  readonly shortEnd: number;
  /** The share of the body's paragraphs that have a verb that tells what was; -1 where the language does not say. */
  readonly usualPast: number;
  /** How often each block's text stands in the whole. */
  readonly seen: readonly number[];
  /** For lines of the body that end as sentences do, and for the others, how many have up to so many words. */
  readonly upTo: readonly [others: readonly number[], sentences: readonly number[]];
  /** The stems of a block, and the blocks that have a stem. */
  readonly stemsAt: (index: number) => ReadonlySet<string>;
  readonly blocksOf: ReadonlyMap<string, readonly number[]>;
}

/** More words than these make a paragraph, for what is usual in a body. */
export const LINE = 12;
/** A stem that more blocks have tells nothing. */
const MOST_BLOCKS = 60;

export function straySetting(known: StrayKnown): StraySetting {
  const { blocks, measures, body, scores } = known.page;
  // Of lines that are none of the body the words are at hand; more of them would say nothing more.
  const stemsAt = onceEach((index) =>
    body.isBody[index] ? known.page.openingStemsAt(index) : new Set((measures[index] as Measures).words.stems),
  );
  const members: number[] = [];
  const membersBefore: number[] = [];
  const wordsBefore: number[] = [0];
  const blocksOf = new Map<string, number[]>();
  for (let i = 0; i < blocks.length; i++) {
    membersBefore.push(members.length);
    const own = measures[i] as Measures;
    wordsBefore.push((wordsBefore[i] as number) + (body.isBody[i] ? own.wordCount : 0));
    if (body.isBody[i]) members.push(i);
    for (const stem of stemsAt(i)) {
      const list = blocksOf.get(stem) ?? [];
      if (list.length < MOST_BLOCKS) list.push(i);
      blocksOf.set(stem, list);
    }
  }
  const long = members.filter((i) => (measures[i] as Measures).wordCount > LINE);
  const short = members.filter((i) => (measures[i] as Measures).wordCount <= LINE);
  const ends = (list: readonly number[]): number =>
    list.length === 0 ? -1 : list.filter((i) => (measures[i] as Measures).endsSentence).length / list.length;
  return {
    ...known,
    members,
    membersBefore,
    wordsBefore,
    usualScore: middle(members.map((i) => scores[i] as number)),
    usualWords: middle(long.map((i) => (measures[i] as Measures).wordCount)),
    usualBlank: middle(members.map((i) => blocks[i]?.blankLinesBefore ?? 0)),
    longEnd: ends(long),
    shortEnd: ends(short),
    usualPast: shareOfPast(known.page, long),
    seen: timesSeen(blocks),
    upTo: [countUpTo(known.page, members, false), countUpTo(known.page, members, true)],
    stemsAt,
    blocksOf,
  };
}

/** Paragraphs that say how a story is told. */
const MOST_TELLING = 30;

function shareOfPast({ measures, language }: Page, paragraphs: readonly number[]): number {
  const counts = paragraphs.slice(0, MOST_TELLING).map((index) => pastWords((measures[index] as Measures).words, language));
  return counts.length === 0 || counts[0] === -1 ? -1 : counts.filter((count) => count > 0).length / counts.length;
}

/** More words are all alike. */
export const MOST_WORDS = 200;

function countUpTo({ measures }: Page, members: readonly number[], endsSentence: boolean): number[] {
  const counts = new Array<number>(MOST_WORDS + 1).fill(0);
  for (const index of members) {
    const own = measures[index] as Measures;
    if (own.endsSentence === endsSentence) {
      const words = Math.min(MOST_WORDS, own.wordCount);
      counts[words] = (counts[words] as number) + 1;
    }
  }
  let sum = 0;
  return counts.map((count) => (sum += count));
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
