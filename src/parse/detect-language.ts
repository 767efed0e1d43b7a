import type { Block } from '../article.js';
import type { Language } from '../languages/language.js';
import { splitWords } from '../text/split-words.js';

/** Blocks that are looked at, the longest first. */
const BLOCKS = 24;
/** Characters looked at in each. */
const CHARACTERS = 240;
/** The least share of function words for a language to be believed. */
const LEAST_SHARE = 0.12;

/** The language whose function words are most frequent in the longest blocks, or null. */
export function detectLanguage(blocks: readonly Block[], languages: readonly Language[]): Language | null {
  const longest = blocks.length <= BLOCKS ? blocks : longestOf(blocks);
  const ownersOf = ownersByWord(languages);
  const scores = new Map<Language, number>();
  let total = 0;
  for (const { text } of longest) {
    for (const word of splitWords(text, 0, Math.min(text.length, CHARACTERS)).words) {
      total++;
      for (const owner of ownersOf.get(word) ?? []) scores.set(owner, (scores.get(owner) ?? 0) + 1);
    }
  }
  let best: Language | null = null;
  let bestScore = Math.max(LEAST_SHARE * total, 1);
  for (const [language, score] of scores) {
    if (score > bestScore) {
      best = language;
      bestScore = score;
    }
  }
  return best;
}

function longestOf(blocks: readonly Block[]): Block[] {
  const lengths = blocks.map(({ text }) => text.length).sort((a, b) => b - a);
  const least = lengths[BLOCKS - 1] as number;
  return blocks.filter(({ text }) => text.length >= least).slice(0, BLOCKS);
}

const cache = new WeakMap<readonly Language[], Map<string, Language[]>>();

function ownersByWord(languages: readonly Language[]): Map<string, Language[]> {
  const known = cache.get(languages);
  if (known) return known;
  const owners = new Map<string, Language[]>();
  for (const language of languages) {
    for (const word of language.functionWords) {
      const others = owners.get(word);
      if (others) others.push(language);
      else owners.set(word, [language]);
    }
  }
  cache.set(languages, owners);
  return owners;
}
