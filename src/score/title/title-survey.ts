import type { Block } from '../../article.js';
import { Words } from '../../text/words.js';
import { bodyStems } from '../body/body-stems.js';
import type { Measures } from '../measure-block.js';
import type { TitleCandidate } from './title-candidate.js';
import { NO_BLOCK, type TitleShape, titleShape } from './title-shape.js';

/** What the parts around a headline say of a block. */
export interface SignsOfHead {
  /** How certainly it names an author, 0 to 1. */
  readonly signedAt: (block: number) => number;
  /** Whether it holds a whole date. */
  readonly isDatedAt: (block: number) => boolean;
}

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
  /** Words that names of sites hold. */
  readonly siteWords: ReadonlySet<string>;
  readonly signs: SignsOfHead;
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
/** Entries of menus have no more words. */
const MENU_WORDS = 6;
/** A longer block is no line about rights. */
const LONGEST_RIGHTS = 300;

interface Times {
  readonly within: number;
  readonly alone: number;
}

/** How many of a text's longer words were looked for and found. */
interface Match {
  readonly found: number;
  readonly all: number;
}

/** What the body has of some words. */
interface Told {
  readonly inBody: Match;
  readonly inOpening: Match;
  /** How often the body has each of the longer words, a word that stands twice counted once. */
  readonly times: readonly number[];
}

/** What is asked about many candidates of one text, counted once. */
export class TitleSurvey {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measures[];
  readonly scores: readonly number[];
  readonly first: number;
  readonly headline: TitleSetting['headline'];
  readonly candidates: readonly TitleCandidate[];
  readonly firstWords: Words;
  readonly footWords: ReadonlySet<string>;
  readonly siteWords: ReadonlySet<string>;
  readonly signs: SignsOfHead;
  readonly #setting: TitleSetting;
  /** The short blocks in one string, each between line ends, for finding words in their order. */
  readonly #said: string;
  readonly #openingStems: ReadonlyMap<string, number>;
  /** By the words: a candidate that is a block shares its own. */
  readonly #told = new Map<Words, Told>();
  #latest: { readonly words: Words; readonly told: Told } | undefined;
  readonly #times = new Map<TitleCandidate, Times>();
  #mostInBody: number | undefined;
  #commonFrom: number | undefined;
  #copyrightWords: ReadonlySet<string> | undefined;
  #menuStems: ReadonlyMap<string, number> | undefined;
  readonly #shapes: TitleShape[] = [];
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
    this.firstWords = measures[0]?.words ?? Words.none;
    this.#openingStems = bodyStems(setting.measures, setting.scores, setting.first, OPENING);
    this.footWords = footWords(measures);
    this.siteWords = setting.siteWords;
    this.signs = setting.signs;
    this.#said = measures.map(({ wordCount, words }) => (wordCount <= REPEATED ? `\n${words.line}\n` : '')).join('');
    this.#gaps = wordsToBody(measures, candidates[0]?.block ?? first, first);
  }

  shapeAt(block: number): TitleShape {
    const own = block < 0 ? undefined : this.measures[block];
    if (own === undefined) return NO_BLOCK;
    this.#shapes[block] ??= titleShape(own, (this.blocks[block] as Block).text, this.#setting.bylineWords);
    return this.#shapes[block];
  }

  /** How many of a short block's longer words the body has. */
  inBodyAt(block: number): number {
    return this.#toldOf(this.#shortWords(block)).inBody.found;
  }

  inOpeningAt(block: number): number {
    return this.#toldOf(this.#shortWords(block)).inOpening.found;
  }

  inFirstAt(block: number): number {
    if (block < 0) return 0;
    this.#inFirst[block] ??= countIn(this.#shortWords(block).words, this.firstWords.set);
    return this.#inFirst[block];
  }

  bodyMatch({ words }: TitleCandidate): Match {
    return this.#toldOf(words).inBody;
  }

  openingMatch({ words }: TitleCandidate): Match {
    return this.#toldOf(words).inOpening;
  }

  /** The most longer words that a candidate has in common with the body. */
  get mostInBody(): number {
    this.#mostInBody ??= this.candidates.reduce((most, candidate) => Math.max(most, this.bodyMatch(candidate).found), 1);
    return this.#mostInBody;
  }

  /** How often the body has each of a candidate's longer words. */
  timesInBody({ words }: TitleCandidate): readonly number[] {
    return this.#toldOf(words).times;
  }

  /** How often the body has a word that it has often. */
  get commonFrom(): number {
    this.#commonFrom ??= Math.max(2, highest(this.#setting.bodyStems, COMMON_WORDS));
    return this.#commonFrom;
  }

  /** The words of the lines that say who has the rights. */
  get copyrightWords(): ReadonlySet<string> {
    this.#copyrightWords ??= copyrightWords(this.blocks, this.measures);
    return this.#copyrightWords;
  }

  /** How many short blocks have each of a candidate's longer words, as the mean of logarithms; -1 where it has none. */
  inMenus({ words }: TitleCandidate): number {
    this.#menuStems ??= menuStems(this.measures);
    const { stems } = words;
    let sum = 0;
    for (const stem of stems) sum += Math.log1p(this.#menuStems.get(stem) ?? 0);
    return stems.length === 0 ? -1 : sum / stems.length;
  }

  /** How often a candidate's words stand in their order in short blocks, and how often alone. */
  timesSaid(candidate: TitleCandidate): Times {
    const known = this.#times.get(candidate) ?? countTimes(this.#said, candidate.words.line);
    this.#times.set(candidate, known);
    return known;
  }

  /** Words between a block above the body and the body; -1 inside the body. */
  wordsToBody(block: number): number {
    return this.#gaps[block] ?? -1;
  }

  #shortWords(block: number): Words {
    const own = block < 0 ? undefined : this.measures[block];
    return own === undefined || own.wordCount > LONG ? Words.none : own.words;
  }

  #toldOf(words: Words): Told {
    if (this.#latest?.words === words) return this.#latest.told;
    const told = this.#told.get(words) ?? findTold(words, this.#setting.bodyStems, this.#openingStems);
    this.#told.set(words, told);
    this.#latest = { words, told };
    return told;
  }
}

/** How often a stem stands that so many others outdo or equal; 0 where there are fewer. */
function highest(stems: ReadonlyMap<string, number>, before: number): number {
  const stemsWith: number[] = [];
  for (const count of stems.values()) stemsWith[count] = (stemsWith[count] ?? 0) + 1;
  let left = before;
  for (let count = stemsWith.length - 1; count > 0; count--) {
    left -= stemsWith[count] ?? 0;
    if (left < 0) return count;
  }
  return 0;
}

function findTold({ stems }: Words, body: ReadonlyMap<string, number>, opening: ReadonlyMap<string, number>): Told {
  const times: number[] = [];
  let [inBody, inOpening] = [0, 0];
  for (let i = 0; i < stems.length; i++) {
    const stem = stems[i] as string;
    const count = body.get(stem) ?? 0;
    if (count > 0) inBody++;
    // The opening is a part of the body.
    if (count > 0 && opening.has(stem)) inOpening++;
    if (stems.indexOf(stem) === i) times.push(count);
  }
  return { inBody: { found: inBody, all: stems.length }, inOpening: { found: inOpening, all: stems.length }, times };
}

function countTimes(said: string, key: string): Times {
  let [within, alone] = [0, 0];
  for (let at = said.indexOf(key); at >= 0 && within < MOST_TIMES; at = said.indexOf(key, at + 1)) {
    within++;
    if (said.charAt(at - 1) === '\n' && said.charAt(at + key.length) === '\n') alone++;
  }
  return { within, alone };
}

export function countIn(mine: readonly string[], theirs: { has(word: string): boolean }): number {
  let count = 0;
  for (const word of mine) if (theirs.has(word)) count++;
  return count;
}

function footWords(measures: readonly Measures[]): Set<string> {
  const words = new Set<string>();
  for (const { wordCount, words: own } of measures.slice(-FOOT)) if (wordCount <= LONG) for (const word of own.words) words.add(word);
  return words;
}

function copyrightWords(blocks: readonly Block[], measures: readonly Measures[]): Set<string> {
  const words = new Set<string>();
  for (const [i, { cues, words: own }] of measures.entries()) {
    const { text } = blocks[i] as Block;
    const isRights = text.length <= LONGEST_RIGHTS && (text.includes('©') || cues.some(({ topic }) => topic === 'copyright'));
    if (isRights) for (const word of own.words) words.add(word);
  }
  return words;
}

function menuStems(measures: readonly Measures[]): Map<string, number> {
  const stems = new Map<string, number>();
  for (const { wordCount, words } of measures)
    if (wordCount <= MENU_WORDS) for (const stem of new Set(words.stems)) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  return stems;
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
