import type { Block } from '../article.js';
import { bodyStems } from './body-stems.js';
import type { Measures } from './measure-block.js';
import { type Match, matchStems, stemsOf } from './stems.js';
import type { TitleCandidate } from './title-candidate.js';
import { NO_BLOCK, type TitleShape, titleShape } from './title-shape.js';

/** What the title is looked for in: the text's blocks, and where the body begins. */
export interface TitleSetting {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measures[];
  readonly scores: readonly number[];
  /** The first block of the body. */
  readonly first: number;
  /** Beginnings of the longer words of the body, and how often it has each. */
  readonly bodyStems: ReadonlyMap<string, number>;
  /** Where the headline stands in the first block by the look of what is around it. */
  readonly headline: { readonly from: number; readonly to: number };
  /** Words that stand in front of an author's name. */
  readonly bylineWords: ReadonlySet<string>;
}

/** Blocks with more words than this are no neighbours of the headline's kind. */
const LONG = 30;
/** Longer blocks repeat no headline. */
const REPEATED = 20;
/** Paragraphs that tell at once what the headline says. */
const OPENING = 3;
/** More often is as good as always. */
const MOST_TIMES = 5;
/** What an article says so many words say most often is what it is about. */
const COMMON_WORDS = 11;
/** Blocks at the end that name the site. */
const FOOT = 8;

interface Times {
  readonly within: number;
  readonly alone: number;
}

/** What is asked about many candidates of one text, counted once. */
export class TitleSurvey {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measures[];
  readonly scores: readonly number[];
  readonly first: number;
  readonly headline: TitleSetting['headline'];
  readonly candidates: readonly TitleCandidate[];
  readonly firstWords: readonly string[];
  readonly firstSet: ReadonlySet<string>;
  readonly footWords: ReadonlySet<string>;
  readonly #setting: TitleSetting;
  /** The short blocks in one string, for finding words in their order. */
  readonly #said: string;
  readonly #openingStems: ReadonlyMap<string, number>;
  readonly #bodyMatches = new Map<TitleCandidate, Match>();
  readonly #openingMatches = new Map<TitleCandidate, Match>();
  readonly #times = new Map<TitleCandidate, Times>();
  #mostInBody: number | undefined;
  #commonFrom: number | undefined;
  readonly #shapes: TitleShape[] = [];
  readonly #inBody: number[] = [];
  readonly #inOpening: number[] = [];
  readonly #inFirst: number[] = [];
  readonly #gaps: readonly number[];

  constructor(setting: TitleSetting, candidates: readonly TitleCandidate[]) {
    const { blocks, measures, scores, first, headline } = setting;
    this.#setting = setting;
    this.blocks = blocks;
    this.measures = measures;
    this.scores = scores;
    this.first = first;
    this.headline = headline;
    this.candidates = candidates;
    this.firstWords = measures[0]?.words.words ?? [];
    this.firstSet = new Set(this.firstWords);
    this.#openingStems = bodyStems(setting.measures, setting.scores, setting.first, OPENING);
    this.footWords = footWords(measures);
    this.#said = measures.map(({ wordCount, words }) => (wordCount <= REPEATED ? keyOf(words.words) : '')).join('');
    this.#gaps = wordsToBody(measures, candidates[0]?.block ?? first, first);
  }

  shapeAt(block: number): TitleShape {
    const own = this.measures[block];
    if (own === undefined) return NO_BLOCK;
    this.#shapes[block] ??= titleShape(own, (this.blocks[block] as Block).text, this.#setting.bylineWords);
    return this.#shapes[block];
  }

  /** How many of a short block's longer words the body has. */
  inBodyAt(block: number): number {
    const words = this.#shortWords(block);
    this.#inBody[block] ??= matchStems(words, this.#setting.bodyStems).found;
    return this.#inBody[block];
  }

  inOpeningAt(block: number): number {
    const words = this.#shortWords(block);
    this.#inOpening[block] ??= matchStems(words, this.#openingStems).found;
    return this.#inOpening[block];
  }

  inFirstAt(block: number): number {
    const words = this.#shortWords(block);
    this.#inFirst[block] ??= countIn(words, this.firstSet);
    return this.#inFirst[block];
  }

  bodyMatch(candidate: TitleCandidate): Match {
    return remember(this.#bodyMatches, candidate, this.#setting.bodyStems);
  }

  openingMatch(candidate: TitleCandidate): Match {
    return remember(this.#openingMatches, candidate, this.#openingStems);
  }

  /** The most longer words that a candidate has in common with the body. */
  get mostInBody(): number {
    this.#mostInBody ??= this.candidates.reduce((most, candidate) => Math.max(most, this.bodyMatch(candidate).found), 1);
    return this.#mostInBody;
  }

  /** How often the body has each of a candidate's longer words. */
  timesInBody({ words }: TitleCandidate): number[] {
    return [...new Set(stemsOf(words))].map((stem) => this.#setting.bodyStems.get(stem) ?? 0);
  }

  /** How often the body has a word that it has often. */
  get commonFrom(): number {
    this.#commonFrom ??= Math.max(2, [...this.#setting.bodyStems.values()].sort((a, b) => b - a)[COMMON_WORDS] ?? 2);
    return this.#commonFrom;
  }

  /** How often a candidate's words stand in their order in short blocks, and how often alone. */
  timesSaid(candidate: TitleCandidate): Times {
    const known = this.#times.get(candidate) ?? countTimes(this.#said, ` ${candidate.words.join(' ')} `);
    this.#times.set(candidate, known);
    return known;
  }

  /** Words between a block above the body and the body; -1 inside the body. */
  wordsToBody(block: number): number {
    return this.#gaps[block] ?? -1;
  }

  #shortWords(block: number): readonly string[] {
    const own = this.measures[block];
    return own === undefined || own.wordCount > LONG ? [] : own.words.words;
  }
}

function remember(known: Map<TitleCandidate, Match>, candidate: TitleCandidate, stems: ReadonlyMap<string, number>): Match {
  const match = known.get(candidate) ?? matchStems(candidate.words, stems);
  known.set(candidate, match);
  return match;
}

/** A block's words between line ends, so that ` a b ` is found within a block only. */
const keyOf = (words: readonly string[]): string => `\n ${words.join(' ')} \n`;

function countTimes(said: string, key: string): Times {
  let [within, alone] = [0, 0];
  for (let at = said.indexOf(key); at >= 0 && within < MOST_TIMES; at = said.indexOf(key, at + 1)) {
    within++;
    if (said.charAt(at - 1) === '\n' && said.charAt(at + key.length) === '\n') alone++;
  }
  return { within, alone };
}

export function countIn(mine: readonly string[], theirs: ReadonlySet<string>): number {
  let count = 0;
  for (const word of mine) if (theirs.has(word)) count++;
  return count;
}

function footWords(measures: readonly Measures[]): Set<string> {
  const words = new Set<string>();
  for (const { wordCount, words: own } of measures.slice(-FOOT)) if (wordCount <= LONG) for (const word of own.words) words.add(word);
  return words;
}

function wordsToBody(measures: readonly Measures[], from: number, first: number): number[] {
  const gaps: number[] = [];
  let words = 0;
  for (let i = first - 1; i >= from; i--) {
    gaps[i] = words;
    words += (measures[i] as Measures).wordCount;
  }
  return gaps;
}
