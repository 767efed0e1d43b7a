import { CharacterClass, characterClasses } from './character-class.js';
import { codeAt } from './code-at.js';
import { endOfDictionaryWord } from './end-of-dictionary-word.js';
import { isDictionaryLetter } from './is-dictionary-letter.js';
import { Words } from './words.js';

/** A list of no more than this has more room than values once it has grown. */
const FEW = 8;

/**
 * Splits a text into its words: runs of letters, runs of digits, words of Thai, Lao, Khmer and Burmese
 * by a dictionary, single ideographs (Chinese and Japanese have no other boundary that is cheap to find). Apostrophes inside a word belong to it and
 * are made straight, so that "don’t" and "don't" are one word.
 */
export function splitWords(text: string, from = 0, to: number = text.length): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let i = from;
  while (i < to) {
    // Most words are in lower case from end to end: one look at each letter finds that they are, and where they end.
    const lowerEnd = endOfLower(text, i, to);
    const end = lowerEnd > i ? restOfWord(text, lowerEnd, to) : endOfWord(text, i, to);
    if (end > i) {
      words.push(end === lowerEnd ? text.slice(i, end) : wordAt(text, i, end));
      starts.push(i);
      ends.push(end);
    }
    i = Math.max(end, i + 1);
  }
  // A list that has grown has room for more: of a million short lines that would fill the memory.
  return words.length > FEW ? new Words(words, starts, ends) : new Words(words.slice(), starts.slice(), ends.slice());
}

function endOfLower(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && characterClasses[codeAt(text, i)] === CharacterClass.lower) i++;
  return i;
}

/** The word that stands between two places, as `splitWords` gives it. */
export function wordAt(text: string, start: number, end: number): string {
  const firstSmall = endOfLower(text, start + 1, end);
  const first = codeAt(text, start);
  // Most other words have a capital of ASCII in front, whose small letter need not be asked for.
  if (firstSmall === end && first >= 0x41 && first <= 0x5a) return String.fromCharCode(first + 0x20) + text.slice(start + 1, end);
  const word = text.slice(start, end);
  if (firstSmall === end && characterClasses[first] === CharacterClass.lower) return word;
  const lower = word.toLowerCase();
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  // The small letter of the Turkish "İ" is taken apart into "i" and its dot.
  return straight.length === word.length ? straight : straight.replaceAll('\u0307', '');
}

/** Whether a word is in lower case already, as most are. */
export function isLower(text: string, start: number, end: number): boolean {
  return endOfLower(text, start, end) === end;
}

/** The index after the word that begins here, or the index itself where none does. */
export function endOfWord(text: string, start: number, to: number): number {
  const first = characterClasses[codeAt(text, start)] as CharacterClass;
  // One ideograph, one word.
  if (first === CharacterClass.ideograph) return start + 1;
  let i = start;
  if (first === CharacterClass.digit) while (i < to && characterClasses[codeAt(text, i)] === CharacterClass.digit) i++;
  else if (first === CharacterClass.uncased && isDictionaryLetter(codeAt(text, i))) i = Math.min(to, endOfDictionaryWord(text, i));
  else if (isLetter(first)) i = restOfWord(text, i, to);
  return i;
}

/** The index after the letters, and the apostrophes between them, that begin here. */
function restOfWord(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && continuesWord(text, i, to)) i++;
  return i;
}

function isLetter(characterClass: CharacterClass): boolean {
  return characterClass >= CharacterClass.lower && characterClass <= CharacterClass.uncased;
}

function continuesWord(text: string, index: number, to: number): boolean {
  const code = codeAt(text, index);
  const own = characterClasses[code] as CharacterClass;
  if (isLetter(own)) return own !== CharacterClass.uncased || !isDictionaryLetter(code);
  const isApostrophe = code === 0x27 || code === 0x2019;
  return isApostrophe && index + 1 < to && isLetter(characterClasses[codeAt(text, index + 1)] as CharacterClass);
}
