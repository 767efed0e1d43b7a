/** Words shorter than this stand in every text, except in scripts where a character is a word. */
export const LONG_WORD = 4;
/** Characters at the beginning of a word that its inflections share. */
const STEM = 6;
/** Where scripts begin in which a character is a word. */
export const IDEOGRAPHS = 0x2e80;

export const isTelling = (word: string): boolean => word.length >= LONG_WORD || word.charCodeAt(0) >= IDEOGRAPHS;

/** A word that is its own stem stays the same string, whose hash is known. */
export const stemOf = (word: string): string => (word.length <= STEM ? word : word.slice(0, STEM));

/** The beginnings of the words that tell what a text is about. */
export const stemsOf = (words: readonly string[]): string[] => words.filter(isTelling).map(stemOf);
