/** The source of an expression that matches one of the words, a longer one sooner than one that begins it; it matches nothing where there is none. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?!)'
    : [...words]
        .sort((a, b) => b.length - a.length)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
        .join('|');
