import { endOfWord, isLower, wordAt } from './split-words.js';
import { IDEOGRAPHS, isTelling, LONG_WORD, stemOf } from './stems.js';
import type { Words } from './words.js';

/** Characters that are looked at. */
const OPENING = 800;

/** The stems of the words that a text begins with, of which the first are known. */
export function openingStems(text: string, first: Words): ReadonlySet<string> {
  const to = Math.min(text.length, OPENING);
  const stems = new Set(first.stems);
  for (let at = first.ends.at(-1) ?? 0; at < to; ) {
    const end = endOfWord(text, at, to);
    if (end > at && !isShort(text, at, end)) {
      const word = wordAt(text, at, end);
      if (isTelling(word)) stems.add(stemOf(word));
    }
    at = Math.max(end, at + 1);
  }
  return stems;
}

/** Whether a word tells nothing; most words are short, and need not be cut out of the text. */
function isShort(text: string, start: number, end: number): boolean {
  return end - start < LONG_WORD && text.charCodeAt(start) < IDEOGRAPHS && isLower(text, start, end);
}
