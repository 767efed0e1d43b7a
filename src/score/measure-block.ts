import type { Block } from '../article.js';
import { type Cue, findPhrases, type PhraseBook } from '../languages/find-phrases.js';
import { CharacterClass, characterClasses } from '../text/character-class.js';
import { splitWords, type Words } from '../text/split-words.js';

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

export function measureBlock(block: Block, book: PhraseBook, functionWords: ReadonlySet<string>): Measures {
  const { text } = block;
  const length = Math.min(text.length, SAMPLE);
  let letters = 0;
  let capitals = 0;
  let lowers = 0;
  let digits = 0;
  let ideographs = 0;
  let spaces = 0;
  let wordStarts = 0;
  let capitalStarts = 0;
  let commas = 0;
  let sentenceEnds = 0;
  let previous: number = CharacterClass.space;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const current = characterClasses[code] as number;
    if (current >= CharacterClass.lower && current <= CharacterClass.uncased) {
      letters++;
      if (current === CharacterClass.upper) capitals++;
      else if (current === CharacterClass.lower) lowers++;
      if (previous < CharacterClass.lower || previous > CharacterClass.uncased) {
        wordStarts++;
        if (current === CharacterClass.upper) capitalStarts++;
      }
    } else if (current === CharacterClass.space) {
      spaces++;
      if (previous === CharacterClass.sentenceEnd || (previous === CharacterClass.quote && isAfterSentenceEnd(text, i - 1))) sentenceEnds++;
    } else if (current === CharacterClass.ideograph) ideographs++;
    else if (current === CharacterClass.digit) {
      digits++;
      if (previous !== CharacterClass.digit) wordStarts++;
    } else if (current === CharacterClass.punctuation && (code === 0x2c || code === 0xff0c || code === 0x3001 || code === 0x60c)) commas++;
    else if (current === CharacterClass.sentenceEnd && code >= 0x3002) sentenceEnds++;
    previous = current;
  }
  const endsSentence = isSentenceEnd(text);
  if (endsSentence && length === text.length && text.charCodeAt(length - 1) < 0x3002) sentenceEnds++;
  const words = text.length <= SHORT ? splitWords(text) : splitWords(text, 0, wordBoundary(text, OPENING));
  const solid = Math.max(1, length - spaces);
  const scale = text.length / Math.max(1, length);
  return {
    wordCount: Math.round((wordStarts + ideographs / 2) * scale),
    digitShare: digits / solid,
    capitalShare: capitalStarts / Math.max(1, wordStarts),
    functionWordShare: shareOf(words.words, functionWords),
    ideographShare: ideographs / solid,
    isAllCapitals: capitals > 1 && lowers === 0,
    startsLower: characterClasses[text.charCodeAt(0)] === CharacterClass.lower,
    hasCase: capitals + lowers > letters / 2,
    sentenceEnds,
    endsSentence,
    commas,
    lastCharacter: text.charAt(text.length - 1),
    words,
    cues: findPhrases(words, book),
  };
}

function isAfterSentenceEnd(text: string, index: number): boolean {
  return index > 0 && characterClasses[text.charCodeAt(index - 1)] === CharacterClass.sentenceEnd;
}

/** Whether a text ends like a sentence: with its mark, inside a closing quote or bracket or not. */
export function isSentenceEnd(text: string): boolean {
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
  for (let i = 0; i < looked; i++) if (set.has(words[i] as string)) found++;
  return found / looked;
}

/** The last white space at or before the index, so that no word is cut; the index where there is none near. */
function wordBoundary(text: string, index: number): number {
  for (let i = index; i > index - 30 && i > 0; i--) if (characterClasses[text.charCodeAt(i)] === CharacterClass.space) return i;
  return index;
}
