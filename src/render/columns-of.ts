import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns that a terminal gives to a text. Terminals disagree about joined emoji, about skin tones
 * and about signs made emoji by a variation selector; the answer is then the larger one, so that no
 * line is wider than asked on any of them.
 */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < firstOfVaryingWidth) {
      columns++;
    } else {
      columns += columnsAt(text, i);
      if ((text.codePointAt(i) as number) > 0xffff) i++;
    }
  }
  return columns;
}

/** Columns that the character at an index adds to those before it. */
function columnsAt(text: string, index: number): number {
  const before = index > 0 ? text.charCodeAt(index - 1) : zeroWidthJoiner;
  if (text.charCodeAt(index) === emojiSelector) return before !== zeroWidthJoiner && columnsOfCodePoint(before) === 1 ? 1 : 0;
  const isJoined = index > 0 && before === zeroWidthJoiner;
  return isJoined ? 0 : columnsOfCodePoint(text.codePointAt(index) as number);
}

/** Columns of one character by itself: 0, 1 or 2. */
export function columnsOfCodePoint(codePoint: number): number {
  if (codePoint < firstOfVaryingWidth) return 1;
  if (codePoint > 0xffff) return measure(codePoint);
  const known = cache[codePoint] as number;
  if (known !== 0) return known - 1;
  const columns = measure(codePoint);
  cache[codePoint] = columns + 1;
  return columns;
}

/** Everything below is one column wide: Latin, and controls, which no text here has. */
const firstOfVaryingWidth = 0x300;
const zeroWidthJoiner = 0x200d;
const emojiSelector = 0xfe0f;

/** Columns plus one of the characters met so far, 0 for the others. */
const cache = new Uint8Array(0x10000);

function measure(codePoint: number): number {
  if (isConjoiningJamo(codePoint)) return 0;
  if (zeroWidth.test(String.fromCodePoint(codePoint)) && !isVisibleFormat(codePoint)) return 0;
  return eastAsianWidth(codePoint);
}

const zeroWidth = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}]/u;

/** Format characters that are drawn: Arabic and Syriac signs that stand under a number or a word. */
function isVisibleFormat(codePoint: number): boolean {
  return (codePoint >= 0x600 && codePoint <= 0x605) || codePoint === 0x6dd || codePoint === 0x70f || codePoint === 0x8e2;
}

/** Vowels and final consonants of Hangul that are drawn into the syllable before them. */
function isConjoiningJamo(codePoint: number): boolean {
  return (codePoint >= 0x1160 && codePoint <= 0x11ff) || (codePoint >= 0xd7b0 && codePoint <= 0xd7fb);
}
