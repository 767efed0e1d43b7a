import { surnamePrefixes } from '../../names/name-words.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';
import type { Phrases } from './byline-lexicon.js';

/** A word, a number or a sign of a line that may hold names. */
export interface NameToken {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No space in front: the page lost it. */
  readonly isGlued: boolean;
}

/** Persian words hold the sign that keeps two letters from joining. */
const TOKEN = /[\p{L}\p{M}](?:[\p{L}\p{M}\u200c'’_-]*[\p{L}\p{M}_])?\.?|\p{N}+|[^\s]/gu;

const classAt = (text: string, index: number): number | undefined => characterClasses[text.charCodeAt(index)];

const mayEndWord = (segment: string, at: number): boolean => {
  const own = classAt(segment, at);
  return own === CharacterClass.lower || own === CharacterClass.uncased;
};

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** Splits a line where one name may end and the next thing begin, a lost space included. */
export function splitNameTokens(segment: string): NameToken[] {
  const tokens: NameToken[] = [];
  for (const match of segment.matchAll(TOKEN)) {
    let start = match.index;
    const [rest] = match;
    const end = match.index + rest.length;
    // "AshwoodStaff", "ByNora": a capital behind a small letter begins a word.
    for (let inner = start + 1; inner < end; inner++) {
      if (classAt(segment, inner) !== CharacterClass.upper || !mayEndWord(segment, inner - 1)) continue;
      const part = segment.slice(start, inner);
      if (surnamePrefixes.has(part)) continue;
      push(start, inner);
      start = inner;
    }
    push(start, end);
  }
  return tokens;

  function push(start: number, end: number): void {
    // A full stop belongs to an initial or a short title, else it ends a sentence.
    const text = segment.slice(start, end);
    const last = text.length > 5 && text.endsWith('.') && /^\p{L}{5,}\.$/u.test(text) ? text.slice(0, -1) : text;
    const lower = withoutStop(last.toLowerCase().replace('’', "'"));
    tokens.push({ text: last, lower, start, end: start + last.length, isGlued: start > 0 && start === tokens.at(-1)?.end });
    if (last !== text) tokens.push({ text: '.', lower: '.', start: end - 1, end, isGlued: true });
  }
}

/** How many tokens the longest phrase takes that begins at a token; 0 if none does. */
export function phraseAt(phrases: Phrases, tokens: readonly NameToken[], at: number): number {
  const first = tokens[at];
  if (first === undefined) return 0;
  for (const words of phrases.get(first.lower) ?? []) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length;
  }
  return 0;
}
