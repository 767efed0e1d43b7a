import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { codeAt } from '../../text/code-at.js';
import { isLower } from '../../text/split-words.js';

/** A number, a word or a single sign; white space separates tokens and is none. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'sign';
  /** In lower case, digits of every script as ASCII. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text where a date may change from one part to the next. Digits end where letters begin
 * and a capital after a small letter begins a new word, because pages lose the space in front of a
 * date ("Posted on28. Juli 2019AuthorKim").
 */
export function splitDateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  for (let start = 0; start < text.length; ) {
    const first = classAt(text, start);
    const end = tokenEnd(text, start, first);
    if (first === CharacterClass.digit) tokens.push({ kind: 'number', text: asciiDigits(text.slice(start, end)), start, end });
    else if (isLetter(first)) tokens.push({ kind: 'word', text: wordAt(text, start, end), start, end });
    else if (first === CharacterClass.ideograph) tokens.push({ kind: 'word', text: text.slice(start, end), start, end });
    else if (first !== CharacterClass.space) tokens.push({ kind: 'sign', text: text.slice(start, end), start, end });
    start = end;
  }
  return tokens;
}

/** Most words are in lower case already. */
function wordAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  return isLower(text, start, end) ? word : word.toLowerCase();
}

function tokenEnd(text: string, start: number, first: CharacterClass): number {
  let end = start + 1;
  if (first === CharacterClass.digit) while (classAt(text, end) === CharacterClass.digit) end++;
  if (isLetter(first)) while (isLetter(classAt(text, end)) && !opensWord(text, end)) end++;
  return end;
}

const classAt = (text: string, index: number): CharacterClass =>
  index < text.length ? (characterClasses[codeAt(text, index)] as CharacterClass) : CharacterClass.other;

const isLetter = (characterClass: CharacterClass): boolean =>
  characterClass >= CharacterClass.lower && characterClass <= CharacterClass.uncased;

const opensWord = (text: string, index: number): boolean =>
  classAt(text, index) === CharacterClass.upper && classAt(text, index - 1) === CharacterClass.lower;

/** The lowest four bits of a digit are its value, but in Devanagari and Bengali, where zero has 6. */
function asciiDigits(digits: string): string {
  if (!/[^0-9]/.test(digits)) return digits;
  return digits.replace(/[^0-9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 0xf) - (code >= 0x900 && code < 0xa00 ? 6 : 0));
  });
}

/** The text of a token, empty where there is none. */
export const textAt = (tokens: readonly DateToken[], index: number): string => tokens[index]?.text ?? '';

/** Whether no space stands in front of a token. */
export const isGlued = (tokens: readonly DateToken[], index: number): boolean => tokens[index]?.start === tokens[index - 1]?.end;
