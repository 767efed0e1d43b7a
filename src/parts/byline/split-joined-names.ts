import type { BylineLexicon } from './byline-lexicon.js';

/** The words of each of several names in a script without capitals; in Arabic and Hebrew "and" is written on to the next name. */
export function splitJoinedNames(text: string, { andWords, joinedAnd }: Pick<BylineLexicon, 'andWords' | 'joinedAnd'>): string[][] {
  const names: string[][] = [[]];
  const words = text.split(/\s+/);
  const isWrittenOn = (word: string): boolean =>
    word.length > 3 && joinedAnd.some(({ letter, names: known }) => word.startsWith(letter) && !known.has(word));
  for (const [i, word] of words.entries()) {
    const own = names.at(-1) as string[];
    const mayEnd = own.length > 1 && i + 1 < words.length;
    if (mayEnd && andWords.has(word)) names.push([]);
    else if (mayEnd && isWrittenOn(word)) names.push([word.slice(1)]);
    else own.push(word);
  }
  return names;
}
