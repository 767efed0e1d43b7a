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
  return words.filter((word) => word.length >= LONG_WORD || word.charCodeAt(0) >= IDEOGRAPHS).map((word) => word.slice(0, STEM));
}

export function matchStems(words: readonly string[], stems: ReadonlySet<string>): Match {
  const own = stemsOf(words);
  return { found: own.filter((stem) => stems.has(stem)).length, all: own.length };
}
