import { CharacterClass, characterClasses } from '../text/character-class.js';

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
  let i = 0;
  while (i < text.length) {
    const start = i;
    const first = classAt(text, i++);
    if (first === CharacterClass.space) continue;
    if (first === CharacterClass.digit) {
      while (classAt(text, i) === CharacterClass.digit) i++;
      tokens.push({ kind: 'number', text: asciiDigits(text.slice(start, i)), start, end: i });
    } else if (isLetter(first)) {
      while (isLetter(classAt(text, i)) && !opensWord(text, i)) i++;
      tokens.push({ kind: 'word', text: text.slice(start, i).toLowerCase(), start, end: i });
    } else {
      const kind = first === CharacterClass.ideograph ? 'word' : 'sign';
      tokens.push({ kind, text: text.slice(start, i), start, end: i });
    }
  }
  return tokens;
}

const classAt = (text: string, index: number): CharacterClass =>
  (characterClasses[text.charCodeAt(index)] ?? CharacterClass.other) as CharacterClass;

const isLetter = (characterClass: CharacterClass): boolean =>
  characterClass >= CharacterClass.lower && characterClass <= CharacterClass.uncased;

const opensWord = (text: string, index: number): boolean =>
  classAt(text, index) === CharacterClass.upper && classAt(text, index - 1) === CharacterClass.lower;

/** The lowest four bits of a digit are its value, but in Devanagari and Bengali, where zero has 6. */
function asciiDigits(digits: string): string {
  return digits.replace(/[^0-9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String((code & 0xf) - (code >= 0x900 && code < 0xa00 ? 6 : 0));
  });
}
