import type { Block } from '../article.js';
import { type Cue, findPhrases, type PhraseBook } from '../languages/find-phrases.js';
import { CharacterClass, characterClasses } from '../text/character-class.js';
import { codeAt } from '../text/code-at.js';
import { functionWordOf } from '../text/function-word-of.js';
import { hasNoSentenceMarks } from '../text/has-no-sentence-marks.js';
import { isDictionaryLetter } from '../text/is-dictionary-letter.js';
import { isHangul } from '../text/is-hangul.js';
import { splitWords } from '../text/split-words.js';
import type { Words } from '../text/words.js';

/** What can be counted in one block without looking at its neighbours. */
export interface Measures {
  /** Words; in scripts without spaces half the number of characters. Estimated beyond SAMPLE. */
  readonly wordCount: number;
  /** Shares of the letters or words that were looked at, 0 to 1. */
  readonly digitShare: number;
  readonly capitalShare: number;
  readonly functionWordShare: number;
  /** Ideographs and kana as a share of all characters that are not white space. */
  readonly ideographShare: number;
  readonly isAllCapitals: boolean;
  readonly startsLower: boolean;
  /** "A crane above an empty quay" */
  readonly startsIndefinite: boolean;
  readonly hasCase: boolean;
  /** Sentence ends followed by white space, and the one at the very end. */
  readonly sentenceEnds: number;
  readonly endsSentence: boolean;
  readonly commas: number;
  readonly lastCharacter: string;
  /** The words that cues were looked for in: all of a short block, both ends of a long one. */
  readonly words: Words;
  readonly cues: readonly Cue[];
}

/** Characters of a long block that are counted; the rest of a paragraph is like its beginning. */
const SAMPLE = 1200;
/** Blocks up to this many characters are searched for phrases from end to end. */
const SHORT = 360;
/** Characters at the beginning of a longer block that are searched. */
const OPENING = 200;

/** The words of a short block, and those that open a longer one. */
export function wordsToSearch(text: string): Words {
  return text.length <= SHORT ? splitWords(text) : splitWords(text, 0, wordBoundary(text, OPENING));
}

export function measureBlock(
  { text }: Block,
  words: Words,
  book: PhraseBook,
  functionWords: ReadonlySet<string>,
  indefinite: ReadonlySet<string>,
): Measures {
  const length = Math.min(text.length, SAMPLE);
  const { counts, wordStarts, capitalStarts, sentenceBreaks, commas } = countCharacters(text, length);
  const count = (characterClass: CharacterClass): number => counts[characterClass] as number;
  const cased = count(CharacterClass.upper) + count(CharacterClass.lower);
  const ideographs = count(CharacterClass.ideograph);
  const uncased = count(CharacterClass.uncased);
  const joined = uncased > 0 ? wordStarts * shareOfScript(words.words, isHangul) : 0;
  const byDictionary = uncased > 0 ? shareOfScript(words.words, isDictionaryLetter) : 0;
  const counted = (wordStarts + joined) * (1 - byDictionary) + (byDictionary * uncased) / LETTERS_OF_WORD + ideographs / 2;
  const wordCount = Math.round((counted * text.length) / Math.max(1, length));
  const endsSentence = isSentenceEnd(text) || (wordCount >= SENTENCE_WITHOUT_MARK && hasNoSentenceMarks(text.charCodeAt(text.length - 1)));
  const solid = Math.max(1, length - count(CharacterClass.space));
  // A sentence is counted where white space follows its mark; the last one has none behind it.
  const lastSentence = endsSentence && length === text.length && !isWideMark(text.charCodeAt(length - 1)) ? 1 : 0;
  return {
    wordCount,
    digitShare: count(CharacterClass.digit) / solid,
    capitalShare: capitalStarts / Math.max(1, wordStarts),
    functionWordShare: shareOf(words.words, functionWords),
    ideographShare: ideographs / solid,
    isAllCapitals: count(CharacterClass.upper) > 1 && count(CharacterClass.lower) === 0,
    startsLower: characterClasses[text.charCodeAt(0)] === CharacterClass.lower,
    startsIndefinite: indefinite.has(words.words[0] ?? ''),
    hasCase: cased > (cased + uncased) / 2,
    sentenceEnds: sentenceBreaks + lastSentence,
    endsSentence,
    commas,
    lastCharacter: text.charAt(text.length - 1),
    words,
    cues: findPhrases(words, book),
  };
}

interface Counts {
  /** By character class. */
  readonly counts: readonly number[];
  readonly wordStarts: number;
  readonly capitalStarts: number;
  readonly sentenceBreaks: number;
  readonly commas: number;
}

function countCharacters(text: string, length: number): Counts {
  const counts = new Array<number>(10).fill(0);
  let wordStarts = 0;
  let capitalStarts = 0;
  let sentenceBreaks = 0;
  let commas = 0;
  let lowerInside = 0;
  let previous: number = CharacterClass.space;
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    const current = characterClasses[code] as number;
    // Most characters are small letters behind another: they begin and end nothing.
    if (current === CharacterClass.lower && previous === CharacterClass.lower) {
      lowerInside++;
      continue;
    }
    counts[current] = (counts[current] as number) + 1;
    if (startsWord(previous, current)) {
      wordStarts++;
      if (current === CharacterClass.upper) capitalStarts++;
    } else if (breaksSentence(text, i, previous, current)) sentenceBreaks++;
    else if (current === CharacterClass.punctuation && isComma(code)) commas++;
    previous = current;
  }
  counts[CharacterClass.lower] = (counts[CharacterClass.lower] as number) + lowerInside;
  return { counts, wordStarts, capitalStarts, sentenceBreaks, commas };
}

/** White space behind a sentence mark, or a mark that needs none. */
function breaksSentence(text: string, index: number, previous: number, current: number): boolean {
  if (current === CharacterClass.sentenceEnd) return isWideMark(text.charCodeAt(index));
  if (current !== CharacterClass.space) return false;
  return previous === CharacterClass.sentenceEnd || (previous === CharacterClass.quote && isAfterSentenceEnd(text, index - 1));
}

const isLetter = (characterClass: number): boolean => characterClass >= CharacterClass.lower && characterClass <= CharacterClass.uncased;

function startsWord(previous: number, current: number): boolean {
  return isLetter(current) ? !isLetter(previous) : current === CharacterClass.digit && previous !== CharacterClass.digit;
}

/** Chinese and Japanese sentence marks: no white space follows them. */
const isWideMark = (code: number): boolean => code >= 0x3002;

const isComma = (code: number): boolean => code === 0x2c || code === 0xff0c || code === 0x3001 || code === 0x60c;

function isAfterSentenceEnd(text: string, index: number): boolean {
  return index > 0 && characterClasses[text.charCodeAt(index - 1)] === CharacterClass.sentenceEnd;
}

/** Whether a text ends like a sentence: with its mark, inside a closing quote or bracket or not. */
function isSentenceEnd(text: string): boolean {
  for (let i = text.length - 1; i >= 0 && i > text.length - 5; i--) {
    const code = text.charCodeAt(i);
    const current = characterClasses[code];
    if (current === CharacterClass.sentenceEnd) return true;
    if (current !== CharacterClass.quote && current !== CharacterClass.space && code !== 0x29 && code !== 0xff09 && code !== 0x5d)
      return false;
  }
  return false;
}

function shareOf(words: readonly string[], set: ReadonlySet<string>): number {
  const looked = Math.min(words.length, 40);
  if (looked === 0) return 0;
  let found = 0;
  for (let i = 0; i < looked; i++) if (set.has(functionWordOf(words[i] as string))) found++;
  return found / looked;
}

/** The share of the words of which a script has the first letter. Korean writes what other languages have words for on to the word in front: one of its words counts as two. */
function shareOfScript(words: readonly string[], isOfScript: (code: number) => boolean): number {
  return words.length === 0 ? 0 : words.filter((word) => isOfScript(word.charCodeAt(0))).length / words.length;
}

/** Letters and marks of a word of Thai, on average. */
const LETTERS_OF_WORD = 4.5;
/** Where no mark ends a sentence, so many words are more than a headline. */
const SENTENCE_WITHOUT_MARK = 24;

/** The last white space at or before the index, so that no word is cut; the index where there is none near. */
function wordBoundary(text: string, index: number): number {
  for (let i = index; i > index - 30 && i > 0; i--) if (characterClasses[text.charCodeAt(i)] === CharacterClass.space) return i;
  return index;
}
