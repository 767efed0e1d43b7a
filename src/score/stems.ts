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
  return words.filter(isTelling).map(stemOf);
}

export function matchStems(words: readonly string[], stems: ReadonlySet<string>): Match {
  let [found, all] = [0, 0];
  for (const word of words) {
    if (!isTelling(word)) continue;
    all++;
    if (stems.has(stemOf(word))) found++;
  }
  return { found, all };
}

const isTelling = (word: string): boolean => word.length >= LONG_WORD || word.charCodeAt(0) >= IDEOGRAPHS;

/** A word that is its own stem stays the same string, whose hash is known. */
const stemOf = (word: string): string => (word.length <= STEM ? word : word.slice(0, STEM));
