import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { itemAt } from '../../text/item-at.js';

/** Fewer words than this follow one another in any list or program. */
const FEWEST_DOUBLED = 3;
/** The same of sentences, and where a credit follows the second time. */
const FEWEST_SAID_AGAIN = 5;
/** More than this is a paragraph, whatever it begins with. */
const MOST_DOUBLED = 45;

/** What a picture shows stands there twice, in its place and below it: in two lines, or in one with what follows. */
export function findDoubled({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.wordCount < FEWEST_DOUBLED || own.wordCount > MOST_DOUBLED) return null;
  if (saysItselfTwice(text) || isBetweenCredits(text)) return 'says itself twice';
  if (own.functionWordShare === 0 || /^[\^\d]/.test(text)) return null;
  const other = [itemAt(blocks, index - 1), blocks[index + 1]].find((neighbour) => isSaidAgain(text, own, neighbour?.text ?? ''));
  return other === undefined ? null : `repeats line ${other.lines[0]}`;
}

function isSaidAgain(text: string, { endsSentence, wordCount }: Measures, other: string): boolean {
  if (!endsSentence && other === text) return true;
  if (wordCount < FEWEST_SAID_AGAIN || text.charCodeAt(0) !== other.charCodeAt(0)) return false;
  return other === text || hasCreditBehind(other, text) || hasCreditBehind(text, other);
}

/** Characters of what is left of the longer of two lines: who made the picture. */
const LONGEST_REST = 80;
const CREDIT = /^[\s.…]*(?:[(©|/–—]|\p{Lu}[^.!?]*$|\p{Lu}\p{L}+(?: \p{L}+)?(?::|\.\.\.))/u;

function hasCreditBehind(long: string, short: string): boolean {
  if (long.length <= short.length || long.length > short.length + LONGEST_REST) return false;
  const shown = short.endsWith('.') ? short.slice(0, -1) : short;
  return long.startsWith(shown) && CREDIT.test(long.slice(shown.length));
}

/** "Ada Lindqvist A crane above an empty quayAda Lindqvist": whose picture it is stands on both sides of what it shows. */
function isBetweenCredits(text: string): boolean {
  const credit = /^\p{Lu}\S+(?: \p{Lu}\S+){0,2}(?= \p{Lu}\S* \p{Ll})/u.exec(text)?.[0];
  return credit !== undefined && credit.length > 4 && text.endsWith(credit) && /[\p{Ll}.]$/u.test(text.slice(0, -credit.length));
}

/** Characters that a text begins with again, and how far from its beginning. */
const FEWEST_AGAIN = 12;
const FARTHEST = 150;

function saysItselfTwice(text: string): boolean {
  const again = text.slice(0, FARTHEST + FEWEST_AGAIN).indexOf(text.slice(0, FEWEST_AGAIN), FEWEST_AGAIN);
  return again >= 0 && text.startsWith(text.slice(0, again).trimEnd(), again);
}
