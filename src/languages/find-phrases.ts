import type { Words } from '../text/split-words.js';
import { type Language, type PhraseTopic, phraseTopics } from './language.js';

/** How much of a block a phrase accounts for. */
export type Coverage = 'whole' | 'start' | 'end' | 'inside';

/** A phrase of a language file that was found in a block. */
export interface Cue {
  readonly topic: PhraseTopic;
  /** The phrase as the language file has it. */
  readonly phrase: string;
  readonly coverage: Coverage;
  /** The first word of the phrase and the one after its last, as indices into the block's words. */
  readonly from: number;
  readonly to: number;
}

interface Pattern {
  readonly topic: PhraseTopic;
  readonly phrase: string;
  readonly words: readonly string[];
  readonly opensAnywhere: boolean;
  readonly closesAnywhere: boolean;
}

/** Patterns by their first word; those that may begin anywhere apart from those that open a block. */
export interface PhraseBook {
  readonly opening: ReadonlyMap<string, readonly Pattern[]>;
  readonly floating: ReadonlyMap<string, readonly Pattern[]>;
}

/** The most words that `*` between two words stands for. */
const LONGEST_GAP = 6;

/** Makes one book of the phrases of several languages; a phrase two of them share is kept once. */
export function compilePhrases(languages: readonly Language[]): PhraseBook {
  const opening = new Map<string, Pattern[]>();
  const floating = new Map<string, Pattern[]>();
  const seen = new Set<string>();
  for (const language of languages) {
    for (const topic of phraseTopics) {
      for (const phrase of language.phrases[topic]) {
        const key = `${topic}:${phrase}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const pattern = compilePhrase(topic, phrase);
        const book = pattern.opensAnywhere ? floating : opening;
        const first = pattern.words[0] as string;
        const known = book.get(first);
        if (known) known.push(pattern);
        else book.set(first, [pattern]);
      }
    }
  }
  return { opening, floating };
}

function compilePhrase(topic: PhraseTopic, phrase: string): Pattern {
  const opensAnywhere = phrase.startsWith('*');
  const closesAnywhere = phrase.endsWith('*');
  const words = phraseWords(phrase.slice(opensAnywhere ? 1 : 0, closesAnywhere ? -1 : undefined));
  return { topic, phrase, words, opensAnywhere, closesAnywhere };
}

const PHRASE_WORD = /[*#]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|ー|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a phrase as `splitWords` would find them, with `*` and `#` among them. */
export function phraseWords(phrase: string): string[] {
  return (phrase.match(PHRASE_WORD) ?? []).map((word) => word.replace('’', "'"));
}

const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x6f9) || (code >= 0xff10 && code <= 0xff19);
};

/** Every phrase of the book that the words hold, in the order of their places. */
export function findPhrases({ words }: Words, book: PhraseBook): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    const key = isNumber(word) ? '#' : word;
    if (at === 0) collect(book.opening.get(key), words, at, cues);
    collect(book.floating.get(key), words, at, cues);
  }
  return cues;
}

function collect(patterns: readonly Pattern[] | undefined, words: readonly string[], from: number, cues: Cue[]): void {
  if (patterns === undefined) return;
  for (const pattern of patterns) {
    const to = matchFrom(pattern.words, 0, words, from);
    if (to < 0 || (!pattern.closesAnywhere && to !== words.length)) continue;
    cues.push({ topic: pattern.topic, phrase: pattern.phrase, coverage: coverageOf(from, to, words.length), from, to });
  }
}

function matchFrom(pattern: readonly string[], done: number, words: readonly string[], at: number): number {
  let i = at;
  for (let p = done; p < pattern.length; p++) {
    const wanted = pattern[p] as string;
    if (wanted === '*') {
      for (let gap = 1; gap <= LONGEST_GAP && i + gap < words.length; gap++) {
        const to = matchFrom(pattern, p + 1, words, i + gap);
        if (to >= 0) return to;
      }
      return -1;
    }
    const word = words[i];
    if (word === undefined) return -1;
    if (wanted === '#' ? !isNumber(word) : wanted !== word) return -1;
    i++;
  }
  return i;
}

function coverageOf(from: number, to: number, length: number): Coverage {
  if (from === 0) return to === length ? 'whole' : 'start';
  return to === length ? 'end' : 'inside';
}
