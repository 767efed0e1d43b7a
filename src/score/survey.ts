import type { Block } from '../article.js';
import type { PhraseTopic } from '../languages/language.js';
import type { Measures } from './measure-block.js';

/** What a block looks like to its neighbours. */
export type Shape = 'none' | 'prose' | 'long' | 'sentence' | 'heading' | 'label' | 'cue';
export const shapes: readonly Shape[] = ['none', 'prose', 'long', 'sentence', 'heading', 'label', 'cue'];

/** Prose: at least this many words, ending like a sentence or holding one. */
const PROSE = 14;
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
export type AnnouncingTopic = (typeof announcingTopics)[number];

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
  readonly sinceCue: Readonly<Record<AnnouncingTopic, readonly number[]>>;
  readonly untilCue: Readonly<Record<AnnouncingTopic, readonly number[]>>;
  /** How often a block's text stands in the whole. */
  readonly timesSeen: readonly number[];
  /** Words of the first block, which is the page's title as often as not. */
  readonly firstWords: readonly string[];
  /** The last block above the first long prose that says the first block again, or -1. */
  readonly headline: number;
  /** How far a short block says one of the two before or after it again, 0 to 1: a caption says its picture's text. */
  readonly likeNeighbour: readonly number[];
  /** Longer words shared with the two blocks of prose before; -1 where there are none. */
  readonly sharedWords: readonly number[];
}

export function isProse({ wordCount, endsSentence, sentenceEnds }: Measures): boolean {
  return wordCount >= PROSE && (endsSentence || sentenceEnds > 0);
}

export function surveyPage(blocks: readonly Block[], measures: readonly Measures[]): Survey {
  const isProseAt = measures.map(isProse);
  const firstWords = measures[0]?.words.words ?? [];
  return {
    blocks,
    measures,
    shapes: measures.map(shapeOf),
    proseBefore: sumsBefore(isProseAt.map(Number)),
    shareOfProse: sharesBefore(measures.map(({ wordCount }, i) => (isProseAt[i] ? wordCount : 0))),
    shareOfText: sharesBefore(measures.map(({ wordCount }) => wordCount)),
    shareOfSolid: sharesBefore(measures.map(({ wordCount }) => (wordCount > SOLID ? wordCount : 0))),
    sinceProse: distancesBack(isProseAt),
    untilProse: distancesAhead(isProseAt),
    sinceCue: byTopic((topic) => distancesBack(measures.map((own) => announces(own, topic)))),
    untilCue: byTopic((topic) => distancesAhead(measures.map((own) => announces(own, topic)))),
    timesSeen: timesSeen(blocks),
    firstWords,
    headline: findHeadline(measures, isProseAt, firstWords),
    likeNeighbour: measures.map((_, i) => Math.max(...[-2, -1, 1, 2].map((step) => likeEachOther(measures[i], measures[i + step])))),
    sharedWords: countSharedWords(measures, isProseAt),
  };
}

function shapeOf(measures: Measures): Shape {
  if (isProse(measures)) return measures.wordCount >= LONG ? 'long' : 'prose';
  if (measures.cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start')) return 'cue';
  if (measures.endsSentence) return 'sentence';
  return measures.wordCount >= 5 ? 'heading' : 'label';
}

function announces({ cues }: Measures, topic: AnnouncingTopic): boolean {
  return cues.some((cue) => cue.topic === topic && (cue.coverage === 'whole' || cue.coverage === 'start'));
}

function byTopic(make: (topic: AnnouncingTopic) => readonly number[]): Record<AnnouncingTopic, readonly number[]> {
  return Object.fromEntries(announcingTopics.map((topic) => [topic, make(topic)])) as Record<AnnouncingTopic, readonly number[]>;
}

function findHeadline(measures: readonly Measures[], isProseAt: readonly boolean[], firstWords: readonly string[]): number {
  let found = -1;
  for (let i = 1; i < measures.length; i++) {
    const { wordCount, words } = measures[i] as Measures;
    if (isProseAt[i] && wordCount >= LONG) break;
    if (wordCount > 1 && wordCount < 40 && likeness(words.words, firstWords) > ALIKE) found = i;
  }
  return found;
}

/** How far a text says another again, 0 to 1: its words that the other has, less where it is much shorter. */
export function likeness(own: readonly string[], others: readonly string[]): number {
  if (own.length === 0 || others.length === 0 || others.length > 60) return 0;
  let same = 0;
  for (const word of own) if (others.includes(word)) same++;
  // A headline is shorter than the page's title, which adds the site's name: most of it must be there.
  return (same / own.length) * Math.min(1, (own.length * 2.5) / others.length);
}

/** Blocks of this many words may be captions; shorter ones are alike by chance. */
const CAPTION = [3, 45] as const;

function likeEachOther(one: Measures | undefined, other: Measures | undefined): number {
  if (one === undefined || other === undefined) return 0;
  const [least, most] = CAPTION;
  if (Math.min(one.wordCount, other.wordCount) < least || Math.max(one.wordCount, other.wordCount) > most) return 0;
  return Math.min(likeness(one.words.words, other.words.words), likeness(other.words.words, one.words.words));
}

function countSharedWords(measures: readonly Measures[], isProseAt: readonly boolean[]): number[] {
  let before: readonly string[] = [];
  let last: readonly string[] = [];
  return measures.map(({ words }, i) => {
    if (!isProseAt[i]) return -1;
    const own = words.words.filter((word) => word.length > 4);
    const shared = before.length + last.length === 0 ? -1 : own.filter((word) => last.includes(word) || before.includes(word)).length;
    before = last;
    last = own;
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
  return sums.map((sum) => sum / all);
}

/** How many places back the nearest true stands; large where there is none. */
function distancesBack(flags: readonly boolean[]): number[] {
  let distance = 1000;
  return flags.map((flag) => {
    distance++;
    const here = distance;
    if (flag) distance = 0;
    return here;
  });
}

function distancesAhead(flags: readonly boolean[]): number[] {
  return distancesBack(flags.toReversed()).toReversed();
}

function timesSeen(blocks: readonly Block[]): number[] {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  return blocks.map(({ text }) => times.get(text) as number);
}
