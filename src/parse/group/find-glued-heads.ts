import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { isCasedLetter } from './is-cased-letter.js';

/** Characters and words of a crosshead. */
const [LONGEST, FEWEST_WORDS] = [80, 2];
/** Small letters in front of the capital: "iPhone", "eBay" and "McKay" have fewer. */
const FEWEST_SMALL = 3;
/** One word with a capital in it may be a name that nobody knows. */
const FEWEST = 2;

/** Characters of a line that a label announces: another article's headline is longer than a crosshead. */
const LONGEST_ANNOUNCED = 140;

/**
 * "A theory about sleepThe author holds …": where the crossheads end that stand at the head of a
 * paragraph with nothing behind them. None where words are glued elsewhere too: there a scraper lost
 * the spaces around links, and these begin with capitals as well. What a label announces ("Read also:
 * …") ends there in any case, since it would take the paragraph behind it out of the story.
 */
export function findGluedHeads(text: string, seams: readonly number[]): readonly number[] {
  const announced: number[] = [];
  const heads: number[] = [];
  let isLoose = false;
  for (const [index, from] of seams.entries()) {
    const to = seams[index + 1] ?? text.length;
    const at = findGlued(text, from, to);
    if (at < to && isAnnounced(text.slice(from, at))) announced.push(at);
    else if (at < to && isHead(text.slice(from, at)) && findGlued(text, at + 1, to) === to) heads.push(at);
    else if (at < to) isLoose = true;
  }
  const areHeads = heads.length >= FEWEST && !isLoose && findGlued(text, 1, seams[0] as number) === seams[0];
  return areHeads ? [...announced, ...heads] : announced;
}

/** The first capital glued to a word between two places; the second of them if there is none. */
function findGlued(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !(characterClasses[text.charCodeAt(at)] === CharacterClass.upper && isGlued(text, at))) at++;
  return at;
}

/** A capital with small letters on both sides, in a word that begins with a small one: "YouTube" and "LinkedIn" do not. */
function isGlued(text: string, at: number): boolean {
  if (characterClasses[text.charCodeAt(at + 1)] !== CharacterClass.lower) return false;
  let from = at;
  while (characterClasses[text.charCodeAt(from - 1)] === CharacterClass.lower) from--;
  return at - from >= FEWEST_SMALL && !isCasedLetter(text.charCodeAt(from - 1));
}

function isHead(head: string): boolean {
  return head.length <= LONGEST && !/[.!…,;]/.test(head) && head.split(' ').length >= FEWEST_WORDS;
}

function isAnnounced(head: string): boolean {
  return head.length <= LONGEST_ANNOUNCED && /^\S{2,20}(?: \S{2,20}){0,3} ?: /.test(head) && !/[.!…]/.test(head);
}
