import { endOfWord, isLower, wordAt } from './split-words.js';
import { IDEOGRAPHS, isTelling, LONG_WORD, stemOf } from './stems.js';

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
