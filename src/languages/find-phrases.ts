import { CharacterClass, characterClasses } from '../text/character-class.js';
import { splitWords, type Words } from '../text/split-words.js';
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
  readonly closesAnywhere: boolean;
}

/** The phrases with one first word; they are taken apart when a text first holds it. */
interface Entry {
  readonly phrases: (readonly [topic: PhraseTopic, phrase: string])[];
  patterns: readonly Pattern[] | null;
}

type Shelf = Map<string, Entry>;

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
  for (const { phrases } of languages) {
    for (const topic of phraseTopics) {
      for (const phrase of phrases[topic]) shelve(phrase.startsWith('*') ? book.floating : book.opening, topic, phrase);
    }
  }
  return book;
}

function shelve(shelf: Shelf, topic: PhraseTopic, phrase: string): void {
  const word = firstWord(phrase);
  const known = shelf.get(word);
  if (known === undefined) shelf.set(word, { phrases: [[topic, phrase]], patterns: null });
  else known.phrases.push([topic, phrase]);
}

/** The first word without taking the phrase apart, which for thousands of phrases would cost more than reading an article. */
function firstWord(phrase: string): string {
  const from = phrase.startsWith('* ') ? 2 : 0;
  if (characterClasses[phrase.charCodeAt(from)] === CharacterClass.ideograph) return phrase.charAt(from);
  const space = phrase.indexOf(' ', from);
  const word = phrase.slice(from, space < 0 ? phrase.length : space);
  return IS_SIMPLE.test(word) ? word : (phraseWords(phrase.slice(from))[0] ?? '');
}

const IS_SIMPLE = /^(?:#|[a-z]+)$/;

function patternsOf(entry: Entry): readonly Pattern[] {
  entry.patterns ??= withoutRepeats(entry.phrases).map(([topic, phrase]) => compilePhrase(topic, phrase));
  return entry.patterns;
}

function withoutRepeats(phrases: Entry['phrases']): Entry['phrases'] {
  return phrases.filter(([topic, phrase], i) => phrases.findIndex((other) => other[0] === topic && other[1] === phrase) === i);
}

function compilePhrase(topic: PhraseTopic, phrase: string): Pattern {
  const closesAnywhere = phrase.endsWith('*');
  const words = phraseWords(phrase.slice(phrase.startsWith('*') ? 1 : 0, closesAnywhere ? -1 : undefined));
  return { topic, phrase, words, closesAnywhere };
}

/** The words of a phrase as `splitWords` finds them in a text, with `*` and `#` among them. */
export function phraseWords(phrase: string): string[] {
  return phrase.split(' ').flatMap((part) => (part === '*' || IS_SIMPLE.test(part) ? part : splitWords(part).words));
}

/** Every digit that `splitWords` makes a number of begins in one of these ranges. */
const isNumber = (word: string): boolean => characterClasses[word.charCodeAt(0)] === CharacterClass.digit;

/** Every phrase of the book that the words hold, in the order of their places. */
export function findPhrases({ words }: Words, book: PhraseBook): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const key = isNumber(word) ? '#' : word;
    if (at === 0) collect(book.opening.get(key), words, at, cues);
    collect(book.floating.get(key), words, at, cues);
  }
  return cues;
}

function collect(entry: Entry | undefined, words: readonly string[], from: number, cues: Cue[]): void {
  if (entry === undefined) return;
  for (const pattern of patternsOf(entry)) {
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
