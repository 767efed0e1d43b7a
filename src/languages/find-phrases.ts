import { CharacterClass, characterClasses } from '../text/character-class.js';
import type { Words } from '../text/words.js';
import { indexPhrases } from './index-phrases.js';
import { innerPhrase } from './inner-phrase.js';
import { type Language, type PhraseTopic, phraseTopics } from './language.js';

/** How much of a block a phrase accounts for. */
export type Coverage = 'whole' | 'start' | 'end' | 'inside';

/** A phrase of a language file that was found in a block. */
export interface Cue {
  readonly topic: PhraseTopic;
  /** The phrase as the language file has it. */
  readonly phrase: string;
  readonly coverage: Coverage;
  /** The first word of the phrase and the one after its last, as indices into the block's words. */
  readonly from: number;
  readonly to: number;
}

interface Pattern {
  readonly topic: PhraseTopic;
  readonly phrase: string;
  readonly words: readonly string[];
  /** The word that has to stand behind the first, which spares most comparisons; null where it is left open. */
  readonly second: string | null;
  readonly closesAnywhere: boolean;
}

/** By their first word the phrases of an index, or what was made of them when a text first held the word. */
type Shelf = Map<string, string | readonly Pattern[]>;

/** Phrases by their first word; those that may begin anywhere apart from those that open a block. */
export interface PhraseBook {
  readonly opening: Shelf;
  readonly floating: Shelf;
}

/** The most words that `*` between two words stands for. */
const LONGEST_GAP = 6;

const books = new WeakMap<readonly Language[], PhraseBook>();

/** The book of a list of languages, made once: making it costs more than reading an article. */
export function phraseBookOf(languages: readonly Language[]): PhraseBook {
  const known = books.get(languages);
  if (known) return known;
  const book = compilePhrases(languages);
  books.set(languages, book);
  return book;
}

/** Makes one book of the phrases of several languages; a phrase two of them share is kept once. */
export function compilePhrases(languages: readonly Language[]): PhraseBook {
  const book: PhraseBook = { opening: new Map(), floating: new Map() };
  for (const { phraseIndex, phrases } of languages) {
    const { opening, floating } = phraseIndex ?? indexPhrases(phrases);
    shelve(opening, book.opening);
    shelve(floating, book.floating);
  }
  return book;
}

function shelve(index: string, shelf: Shelf): void {
  const lines = index.split('\n');
  for (let i = 1; i < lines.length; i += 2) {
    const word = lines[i - 1] as string;
    const known = shelf.get(word);
    shelf.set(word, known === undefined ? (lines[i] as string) : `${known}\t${lines[i]}`);
  }
}

function patternsOf(shelf: Shelf, word: string): readonly Pattern[] | undefined {
  const known = shelf.get(word);
  if (typeof known !== 'string') return known;
  const patterns = [...new Set(known.split('\t'))].map(compilePhrase);
  shelf.set(word, patterns);
  return patterns;
}

function compilePhrase(entry: string): Pattern {
  const [topic = '', phrase = '', words = innerPhrase(phrase)] = entry.split('|');
  const list = words.split(' ');
  return {
    topic: phraseTopics[Number(topic)] as PhraseTopic,
    phrase,
    words: list,
    second: secondOf(list),
    closesAnywhere: phrase.endsWith('*'),
  };
}

/** A number may be several words. */
function secondOf(words: readonly string[]): string | null {
  const second = words.length > 1 && words[0] !== '#' ? (words[1] as string) : null;
  return second === '*' || second === '#' ? null : second;
}

/** Every digit that `splitWords` makes a number of begins in one of these ranges. */
const isNumber = (word: string): boolean => characterClasses[word.charCodeAt(0)] === CharacterClass.digit;

/** Every phrase of the book that the words hold, in the order of their places. */
export function findPhrases({ words }: Words, book: PhraseBook): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const key = isNumber(word) ? '#' : word;
    if (at === 0) collect(patternsOf(book.opening, key), words, at, cues);
    collect(patternsOf(book.floating, key), words, at, cues);
  }
  return cues;
}

function collect(patterns: readonly Pattern[] | undefined, words: readonly string[], from: number, cues: Cue[]): void {
  if (patterns === undefined) return;
  const next = words[from + 1];
  for (const pattern of patterns) {
    if (pattern.second !== null && pattern.second !== next) continue;
    const to = matchFrom(pattern.words, 0, words, from);
    if (to < 0 || (!pattern.closesAnywhere && to !== words.length)) continue;
    cues.push({ topic: pattern.topic, phrase: pattern.phrase, coverage: coverageOf(from, to, words.length), from, to });
  }
}

/** The index after the last word that the pattern takes, or -1. */
function matchFrom(pattern: readonly string[], done: number, words: readonly string[], at: number): number {
  let i = at;
  for (let p = done; p < pattern.length; p++) {
    const wanted = pattern[p] as string;
    if (wanted === '*') return matchAfterGap(pattern, p + 1, words, i);
    const word = words[i];
    if (word === undefined || (wanted === '#' ? !isNumber(word) : wanted !== word)) return -1;
    i++;
    // "1,234" is one number.
    while (wanted === '#' && i < words.length && isNumber(words[i] as string) && pattern[p + 1] !== '#') i++;
  }
  return i;
}

function matchAfterGap(pattern: readonly string[], done: number, words: readonly string[], at: number): number {
  for (let gap = 1; gap <= LONGEST_GAP && at + gap < words.length; gap++) {
    const to = matchFrom(pattern, done, words, at + gap);
    if (to >= 0) return to;
  }
  return -1;
}

function coverageOf(from: number, to: number, length: number): Coverage {
  if (from === 0) return to === length ? 'whole' : 'start';
  return to === length ? 'end' : 'inside';
}
