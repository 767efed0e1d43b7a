import { isSoutheastAsian } from '../text/is-southeast-asian.js';
import { splitByDictionary } from '../text/split-by-dictionary.js';
import { columnsOfCodePoint } from './columns-of.js';
import { mayPart } from './may-part.js';

/**
 * The places in a word where a line may end although there is no space: between the characters of
 * Chinese and Japanese, but no closing mark may begin a line and no opening one may end it; and
 * between the words of Thai, Lao, Khmer and Burmese.
 */
export function splitScriptWithoutSpaces(word: string): number[] {
  if (!withoutSpaces.test(word)) return [];
  const cuts: number[] = [];
  let before = -1;
  for (let i = 0; i < word.length; ) {
    const codePoint = word.codePointAt(i) as number;
    if (mayBreak(before, codePoint)) cuts.push(i);
    if (isSoutheastAsian(codePoint)) {
      const end = endOfSoutheastAsian(word, i);
      for (const cut of splitByDictionary(word.slice(i, end))) cuts.push(i + cut);
      i = end;
    } else {
      i += codePoint > 0xffff ? 2 : 1;
    }
    before = codePoint;
  }
  return cuts;
}

const withoutSpaces =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ua4cf\uaa60-\uaa7f\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\ud840-\ud8bf]/;

function mayBreak(before: number, after: number): boolean {
  if (before < 0 || !(isIdeographic(before) || isIdeographic(after))) return false;
  // A space that is here at all is one that a line may not end at.
  if (before === space || after === space) return false;
  if (columnsOfCodePoint(after) === 0 || before === zeroWidthJoiner) return false;
  return mayPart(before, after);
}

const space = 0x20;
const zeroWidthJoiner = 0x200d;

function isIdeographic(codePoint: number): boolean {
  if (codePoint < 0x2e80) return false;
  if (codePoint <= 0xa4cf) return codePoint < 0x3130 || codePoint > 0x318f;
  if (codePoint < 0xf900) return false;
  if (codePoint <= 0xffef) return codePoint <= 0xfaff || (codePoint >= 0xfe30 && codePoint <= 0xfe4f) || codePoint >= 0xff01;
  return codePoint >= 0x20000 && codePoint <= 0x3ffff;
}

function endOfSoutheastAsian(word: string, from: number): number {
  let end = from + 1;
  while (end < word.length && isSoutheastAsian(word.charCodeAt(end))) end++;
  return end;
}
