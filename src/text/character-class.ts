/** What a UTF-16 code unit is, as coarse as reading an article needs it. */
export const CharacterClass = {
  other: 0,
  space: 1,
  lower: 2,
  upper: 3,
  uncased: 4,
  ideograph: 5,
  digit: 6,
  sentenceEnd: 7,
  punctuation: 8,
  quote: 9,
} as const;

export type CharacterClass = (typeof CharacterClass)[keyof typeof CharacterClass];

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const fill = (value: CharacterClass, first: number, last = first): void => {
    table.fill(value, first, last + 1);
  };
  const each = (value: CharacterClass, characters: string): void => {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = value;
  };
  fill(CharacterClass.uncased, 0x0250, 0x1fff);
  fill(CharacterClass.uncased, 0x2c00, 0x2dff);
  fill(CharacterClass.uncased, 0xa000, 0xd7ff);
  fill(CharacterClass.uncased, 0xfb00, 0xfdff);
  fill(CharacterClass.uncased, 0xfe70, 0xfefc);
  for (const [first, last] of casedRanges) {
    for (let code = first; code <= last; code++) {
      const character = String.fromCharCode(code);
      if (character.toLowerCase() !== character) table[code] = CharacterClass.upper;
      else if (character.toUpperCase() !== character) table[code] = CharacterClass.lower;
    }
  }
  each(CharacterClass.lower, 'ªºß');
  fill(CharacterClass.ideograph, 0x3005, 0x3007);
  fill(CharacterClass.ideograph, 0x3041, 0x312f);
  fill(CharacterClass.ideograph, 0x3400, 0x9fff);
  fill(CharacterClass.ideograph, 0xf900, 0xfaff);
  fill(CharacterClass.ideograph, 0xff66, 0xff9f);
  // Surrogates of the supplementary ideographic planes; the others are mostly emoji.
  fill(CharacterClass.ideograph, 0xd840, 0xd8bf);
  for (const zero of digitZeros) fill(CharacterClass.digit, zero, zero + 9);
  each(CharacterClass.space, ' \t\n\r\u00a0\u1680\u202f\u205f\u3000');
  fill(CharacterClass.space, 0x2000, 0x200a);
  each(CharacterClass.sentenceEnd, '.!?…。！？．؟۔।॥։።');
  each(CharacterClass.punctuation, ',;:-–—―()[]{}/\\|&%·•،؛、，；：（）【】・־・‐‑*+=<>_@#~^');
  each(CharacterClass.quote, '"\'“”„‟‘’‚‛«»‹›`´「」『』《》〈〉');
  return table;
}

const casedRanges: readonly (readonly [number, number])[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x531, 0x587],
  [0x1e00, 0x1fff],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

/** Zero in ASCII, Arabic-Indic, Persian, Devanagari, Bengali, Thai and full-width digits. */
const digitZeros: readonly number[] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/**
 * The class of every UTF-16 code unit. A table, because each character of each input is looked up
 * at least once; ranges, because testing 65,536 characters against Unicode properties would cost
 * more time at start than reading an article.
 */
export const characterClasses: Uint8Array = makeTable();
