import { endOfWord, isLower, wordAt } from '../text/split-words.js';

/** Words shorter than this stand in every text, except in scripts where a character is a word. */
const LONG_WORD = 4;
/** Characters at the beginning of a word that its inflections share. */
const STEM = 6;
/** Where scripts begin in which a character is a word. */
const IDEOGRAPHS = 0x2e80;

/** How many of a text's longer words were looked for and found. */
export interface Match {
  readonly found: number;
  readonly all: number;
}

/** The beginnings of the words that tell what a text is about. */
export function stemsOf(words: readonly string[]): string[] {
  return words.filter(isTelling).map(stemOf);
}

export function matchStems(words: readonly string[], stems: { has(stem: string): boolean }): Match {
  let [found, all] = [0, 0];
  for (const word of words) {
    if (!isTelling(word)) continue;
    all++;
    if (stems.has(stemOf(word))) found++;
  }
  return { found, all };
}

/** Takes the stems that the beginning of a text has out of those that are wanted. */
export function takeStems(text: string, to: number, wanted: Set<string>): void {
  for (let at = 0; at < to && wanted.size > 0; ) {
    const end = endOfWord(text, at, to);
    if (end > at && !isShort(text, at, end)) {
      const word = wordAt(text, at, end);
      if (isTelling(word)) wanted.delete(stemOf(word));
    }
    at = Math.max(end, at + 1);
  }
}

/** Whether a word tells nothing; most words are short, and need not be cut out of the text. */
function isShort(text: string, start: number, end: number): boolean {
  return end - start < LONG_WORD && text.charCodeAt(start) < IDEOGRAPHS && isLower(text, start, end);
}

const isTelling = (word: string): boolean => word.length >= LONG_WORD || word.charCodeAt(0) >= IDEOGRAPHS;

/** A word that is its own stem stays the same string, whose hash is known. */
const stemOf = (word: string): string => (word.length <= STEM ? word : word.slice(0, STEM));
