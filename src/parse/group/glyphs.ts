import { CharacterClass, characterClasses } from '../../text/character-class.js';

/** Bits that say how a UTF-16 code unit takes part in the layout of a line. */
export const Glyph = {
  /** One column, as nearly all characters. */
  narrow: 1,
  /** Two columns: ideographs, kana, Hangul, full-width forms. */
  wide: 2,
  widthMask: 3,
  space: 4,
  /** Written without spaces between words: a line may break before and after it. */
  unspaced: 8,
  /** Draws the lines of a table. */
  box: 16,
  /** A letter or a digit. */
  word: 32,
} as const;

/** Marks drawn over the character before them, and the invisible ones. */
const combining: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  // Devanagari and Bengali: the marks above and below a letter, not those beside it.
  [0x900, 0x902],
  [0x93c, 0x93c],
  [0x941, 0x948],
  [0x94d, 0x94d],
  [0x951, 0x957],
  [0x981, 0x981],
  [0x9bc, 0x9bc],
  [0x9c1, 0x9c4],
  [0x9cd, 0x9cd],
  [0xe31, 0xe31],
  [0xe34, 0xe3a],
  [0xe47, 0xe4e],
  [0x200b, 0x200f],
  [0xfe00, 0xfe0f],
];

const hangul: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0xac00, 0xd7a3],
];

const unspaced: readonly (readonly [number, number])[] = [
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
];

/** Letters, ideographs and digits: these classes follow one another. A set would be asked 65,536 times at every start. */
const isWord = (kind: number): boolean => kind >= CharacterClass.lower && kind <= CharacterClass.digit;

/** The bits of every UTF-16 code unit, in a table because each character of a text is looked up. */
export const glyphs: Uint8Array = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(Glyph.narrow);
  for (const [first, last] of combining) table.fill(0, first, last + 1);
  for (const [first, last] of hangul) table.fill(Glyph.wide, first, last + 1);
  for (const [first, last] of unspaced) table.fill(Glyph.wide | Glyph.unspaced, first, last + 1);
  table.fill(Glyph.narrow | Glyph.unspaced, 0xff61, 0xffa0);
  table.fill(Glyph.narrow | Glyph.unspaced, 0xd840, 0xd8c0);
  table.fill(Glyph.narrow | Glyph.box, 0x2500, 0x2580);
  for (const character of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\ufeff')
    table[character.charCodeAt(0)] = Glyph.narrow | Glyph.space;
  table.fill(Glyph.narrow | Glyph.space, 0x2000, 0x200b);
  table[0x3000] = Glyph.wide | Glyph.space;
  for (let code = 0; code < table.length; code++) {
    if (isWord(characterClasses[code] as number)) table[code] = (table[code] as number) | Glyph.word;
  }
  return table;
}
