import type { Page } from '../page.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { isAgency, isGivenName } from './find-names.js';

/** One word that is none: "nora77", "NoraFeld", "Nora_F". */
const NICKNAME =
  /^(?=.{4,24}$)(?:\p{L}+\d[\p{L}\d]*|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]+|(?=.*[\p{Lu}\d])[\p{L}\d]+_[\p{L}\d_]*\p{L}[\p{L}\d]*)$/u;
const ONE_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\d._-]{3,24}$/u;

export const isNickname = (word: string): boolean => !word.includes(' ') && NICKNAME.test(word);

/** Reads a line that is one word, and what somebody is called on the page: "nora77", or "nora" that other lines are too. */
export function readNickname({ blocks, measures, spoken }: Page, block: number): Byline | null {
  const { text } = blocks[block] as Page['blocks'][number];
  if (text.includes(' ') || !ONE_WORD.test(text) || !/\p{L}{3}/u.test(text) || (measures[block]?.cues.length ?? 0) > 0) return null;
  const lower = text.toLowerCase();
  const { pageWords, functionWords } = bylineLexicon(spoken);
  // "ContactCareers" is two entries of a menu.
  const words = text.split(/(?<=\p{Ll})(?=\p{Lu})/u).map((word) => word.toLowerCase());
  if (words.some((word) => pageWords.has(word)) || functionWords.has(lower) || isAgency(text) || isGivenName(text)) return null;
  if ((blocks[0]?.text ?? '').toLowerCase().includes(lower)) return null;
  if (isNickname(text)) return { authors: [text], form: 'login', certainty: 0.4, evidence: text };
  const isRepeated = blocks.some((other, i) => i !== block && other.text === text);
  return isRepeated ? { authors: [text], form: 'login', certainty: 0.25, evidence: text } : null;
}
