import type { Block } from '../article.js';
import { FIRST_OWNER } from '../languages/first-owner.js';
import { functionWordOwners } from '../languages/function-word-owners.js';
import type { Language } from '../languages/language.js';
import { CharacterClass, characterClasses } from '../text/character-class.js';
import { functionWordOf } from '../text/function-word-of.js';
import type { Words } from '../text/words.js';

/** Blocks that are looked at, the longest first. */
const BLOCKS = 24;
/** Characters looked at in each. */
const CHARACTERS = 240;
/** The least share of function words for a language to be believed. */
const LEAST_SHARE = 0.12;
/** The same where no other language is near: those that write their small words on to the others have few of them. */
const LEAST_SHARE_ALONE = 0.08;
/** How often words of a language are met at the least that is believed for such a share. */
const LEAST_ALONE = 10;
/** The same where no word of any other language is met: a script that one language alone has. */
const LEAST_SHARE_ONLY = 0.04;
const LEAST_ONLY = 4;
/** The same where each character counts as a word: official Chinese has few function words. */
const LEAST_SHARE_OF_IDEOGRAPHS = 0.03;

/**
 * The language whose function words are most frequent in the longest blocks, or null. `known` are
 * the words that each block was split into already, at least those of its beginning; `languages` is
 * the list that the owners of function words are numbered by.
 */
export function detectLanguage(blocks: readonly Block[], known: readonly Words[], languages: readonly Language[]): Language | null {
  const owners = ownersByWord();
  const tally: Tally = { total: 0, ideographs: 0, counts: new Array<number>(languages.length).fill(0), met: [] };
  const least = leastLength(blocks);
  let left = BLOCKS;
  for (let i = 0; i < blocks.length && left > 0; i++) {
    const { text } = blocks[i] as Block;
    if (text.length < least) continue;
    left--;
    countBlock(known[i] as Words, owners, tally);
  }
  return mostFrequent(tally, languages);
}

/** How often words of each language were met, and which languages in their order. */
interface Tally {
  total: number;
  ideographs: number;
  readonly counts: number[];
  readonly met: number[];
}

/** The length that only the longest blocks reach. */
function leastLength(blocks: readonly Block[]): number {
  if (blocks.length <= BLOCKS) return 0;
  const lengths = blocks.map(({ text }) => text.length).sort((a, b) => b - a);
  return lengths[BLOCKS - 1] as number;
}

function countBlock({ words, ends }: Words, owners: Owners, tally: Tally): void {
  for (let i = 0; i < words.length && (ends[i] as number) <= CHARACTERS; i++) countWord(words[i] as string, owners, tally);
}

function countWord(word: string, owners: Owners, tally: Tally): void {
  tally.total++;
  if (word.length === 1 && characterClasses[word.charCodeAt(0)] === CharacterClass.ideograph) tally.ideographs++;
  const languages = owners.get(functionWordOf(word));
  if (languages === undefined) return;
  for (let i = 0; i < languages.length; i++) {
    const language = languages.charCodeAt(i) - FIRST_OWNER;
    if (tally.counts[language] === 0) tally.met.push(language);
    tally.counts[language] = (tally.counts[language] as number) + 1;
  }
}

/** The one met first where two are equally frequent. */
function mostFrequent({ total, ideographs, counts, met }: Tally, languages: readonly Language[]): Language | null {
  let best = -1;
  let [bestCount, next] = [0, 0];
  for (const language of met) {
    const count = counts[language] as number;
    if (count > bestCount) [best, bestCount, next] = [language, count, bestCount];
    else if (count > next) next = count;
  }
  const least = (ideographs > total / 2 ? LEAST_SHARE_OF_IDEOGRAPHS : LEAST_SHARE) * total;
  const isAlone = bestCount >= LEAST_ALONE && bestCount > LEAST_SHARE_ALONE * total && bestCount > 2 * next;
  const isOnly = next === 0 && bestCount >= LEAST_ONLY && bestCount > LEAST_SHARE_ONLY * total;
  return bestCount > Math.max(least, 1) || isAlone || isOnly ? (languages[best] as Language) : null;
}

/** For each function word the languages that have it, a character each. */
type Owners = ReadonlyMap<string, string>;

let owned: Owners | null = null;

function ownersByWord(): Owners {
  owned ??= readOwners(functionWordOwners.split('\n'));
  return owned;
}

function readOwners(lines: readonly string[]): Owners {
  const owners = new Map<string, string>();
  for (const line of lines) {
    const end = line.indexOf(' ');
    owners.set(line.slice(0, end), line.slice(end + 1));
  }
  return owners;
}
