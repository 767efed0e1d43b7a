import type { Block } from '../article.js';
import type { PhraseTopic } from '../languages/language.js';
import { listOf } from '../text/list-of.js';
import { Words } from '../text/words.js';
import type { Measures } from './measure-block.js';
import { timesSeen } from './times-seen.js';

/** What a block looks like to its neighbours, as a number; `shapes` has the words for it. */
export type Shape = number;
export const shapes = ['none', 'prose', 'long', 'sentence', 'heading', 'label', 'cue'] as const;
export const [NONE, PROSE, LONG_PROSE] = [0, 1, 2] as const;
const [SENTENCE, HEADING, LABEL, CUE] = [3, 4, 5, 6] as const;

/** Prose: at least this many words, ending like a sentence or holding one. */
const PROSE_WORDS = 14;
const LONG = 45;
/** Words of a block that is more than a label, sentence or not. */
const SOLID = 8;
/** How alike two lists of words are when one says the other again. */
export const ALIKE = 0.6;

/** Topics whose cues say what follows them: a list of teasers, a thread of comments, the foot of the page. */
export const announcingTopics = [
  'comments',
  'related',
  'newsletter',
  'copyright',
  'author-bio',
  'tags',
  'cookie',
  'share',
  'pager',
  'attribution',
  'follow',
  'navigation',
  'advertisement',
] as const satisfies readonly PhraseTopic[];

/** How far the nearest cue of a topic is back and ahead of each block; large where there is none. */
interface Announced {
  /** Index in `announcingTopics`. */
  readonly topic: number;
  readonly sinceCue: readonly number[];
  readonly untilCue: readonly number[];
}

/** The whole text at a glance: what the features of a block need to know of the others. Lists hold one value a block. */
export interface Survey {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measures[];
  readonly shapes: readonly Shape[];
  /** Blocks of prose before each block; one value more than there are blocks, as of all sums. */
  readonly proseBefore: readonly number[];
  /** Shares of words before each block, 0 to 1: in prose, in anything, in blocks that are more than labels. */
  readonly shareOfProse: readonly number[];
  readonly shareOfText: readonly number[];
  readonly shareOfSolid: readonly number[];
  /** Blocks back and ahead to the nearest prose; large where there is none. */
  readonly sinceProse: readonly number[];
  readonly untilProse: readonly number[];
  /** The announcing topics that the text has cues of. */
  readonly announced: readonly Announced[];
  /** How often a block's text stands in the whole. */
  readonly timesSeen: readonly number[];
  /** Words of the first block, which is the page's title as often as not. */
  readonly firstWords: Words;
  /** The last block above the first long prose that says the first block again, or -1. */
  readonly headline: number;
  /** How far a short block says one of the two before or after it again, 0 to 1: a caption says its picture's text. */
  readonly likeNeighbour: readonly number[];
  /** Longer words shared with the two blocks of prose before; -1 where there are none. */
  readonly sharedWords: readonly number[];
}

export function isProse({ wordCount, endsSentence, sentenceEnds }: Measures): boolean {
  return wordCount >= PROSE_WORDS && (endsSentence || sentenceEnds > 0);
}

export function surveyPage(blocks: readonly Block[], measures: readonly Measures[]): Survey {
  const isProseAt = listOf(measures, isProse);
  const firstWords = measures[0]?.words ?? Words.none;
  return {
    blocks,
    measures,
    shapes: listOf(measures, shapeOf),
    proseBefore: sumsBefore(listOf(isProseAt, Number)),
    shareOfProse: sharesBefore(listOf(measures, ({ wordCount }, i) => (isProseAt[i] ? wordCount : 0))),
    shareOfText: sharesBefore(listOf(measures, ({ wordCount }) => wordCount)),
    shareOfSolid: sharesBefore(listOf(measures, ({ wordCount }) => (wordCount > SOLID ? wordCount : 0))),
    sinceProse: distancesBack(isProseAt),
    untilProse: distancesAhead(isProseAt),
    announced: findAnnounced(measures),
    timesSeen: timesSeen(blocks),
    firstWords,
    headline: findHeadline(measures, isProseAt, firstWords),
    likeNeighbour: findLikeNeighbours(measures),
    sharedWords: countSharedWords(measures, isProseAt),
  };
}

function shapeOf(measures: Measures): Shape {
  if (isProse(measures)) return measures.wordCount >= LONG ? LONG_PROSE : PROSE;
  if (measures.cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start')) return CUE;
  if (measures.endsSentence) return SENTENCE;
  return measures.wordCount >= 5 ? HEADING : LABEL;
}

function findAnnounced(measures: readonly Measures[]): Announced[] {
  const flags: boolean[][] = [];
  for (const [i, { cues }] of measures.entries()) {
    for (const { topic, coverage } of cues) {
      const number = (announcingTopics as readonly PhraseTopic[]).indexOf(topic);
      if (number < 0 || (coverage !== 'whole' && coverage !== 'start')) continue;
      flags[number] ??= new Array<boolean>(measures.length).fill(false);
      (flags[number] as boolean[])[i] = true;
    }
  }
  const announced: Announced[] = [];
  flags.forEach((own, topic) => {
    announced.push({ topic, sinceCue: distancesBack(own), untilCue: distancesAhead(own) });
  });
  return announced;
}

function findHeadline(measures: readonly Measures[], isProseAt: readonly boolean[], first: Words): number {
  let found = -1;
  for (let i = 1; i < measures.length; i++) {
    const { wordCount, words } = measures[i] as Measures;
    if (isProseAt[i] && wordCount >= LONG) break;
    if (wordCount > 1 && wordCount < 40 && likeness(words, first) > ALIKE) found = i;
  }
  return found;
}

/** How far a text says another again, 0 to 1: its words that the other has, less where it is much shorter. */
export function likeness({ words: own }: Words, { words: { length }, set }: Words): number {
  if (own.length === 0 || length === 0 || length > 60) return 0;
  let same = 0;
  for (const word of own) if (set.has(word)) same++;
  // A headline is shorter than the page's title, which adds the site's name: most of it must be there.
  return (same / own.length) * Math.min(1, (own.length * 2.5) / length);
}

/** Blocks of this many words may be captions; shorter ones are alike by chance. */
const CAPTION = [3, 45] as const;

/** For each block how far one of the two before or after it says the same. */
function findLikeNeighbours(measures: readonly Measures[]): number[] {
  const [least, most] = CAPTION;
  const likest = new Array<number>(measures.length).fill(0);
  const captions = listOf(measures, ({ wordCount, words }) => (wordCount >= least && wordCount <= most ? words : null));
  const compare = (i: number, other: number): void => {
    const [one, another] = [captions[i], captions[other]];
    if (!one || !another) return;
    const alike = Math.min(likeness(one, another), likeness(another, one));
    likest[i] = Math.max(likest[i] as number, alike);
    likest[other] = Math.max(likest[other] as number, alike);
  };
  for (let i = 1; i < measures.length; i++) {
    compare(i, i - 1);
    if (i > 1) compare(i, i - 2);
  }
  return likest;
}

function countSharedWords(measures: readonly Measures[], isProseAt: readonly boolean[]): number[] {
  let before: ReadonlySet<string> = new Set();
  let last = before;
  return listOf(measures, ({ words }, i) => {
    if (!isProseAt[i]) return -1;
    const own = words.words.filter((word) => word.length > 4);
    const shared = before.size + last.size === 0 ? -1 : own.filter((word) => last.has(word) || before.has(word)).length;
    before = last;
    last = new Set(own);
    return shared;
  });
}

/** sums[i] is the sum of the values before i. */
function sumsBefore(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}

function sharesBefore(values: readonly number[]): number[] {
  const sums = sumsBefore(values);
  const all = Math.max(1, sums.at(-1) as number);
  return listOf(sums, (sum) => sum / all);
}

/** How many places back the nearest true stands; large where there is none. */
function distancesBack(flags: readonly boolean[]): number[] {
  let distance = 1000;
  return listOf(flags, (flag) => {
    distance++;
    const here = distance;
    if (flag) distance = 0;
    return here;
  });
}

function distancesAhead(flags: readonly boolean[]): number[] {
  return distancesBack(flags.toReversed()).toReversed();
}
