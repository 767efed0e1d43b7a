import type { Reason } from '../../../article.js';
import { isNamedAbove } from '../../../parts/byline/is-named-above.js';
import type { Page } from '../../../parts/page.js';
import { isAge } from '../../../rules/evidence/is-age.js';
import { isStatement } from './is-statement.js';
import { standsClose } from './stands-close.js';

/** Sentences that may stand below an interruption as the end of an article, and the words of the shortest. */
const MOST_LAST = 3;
const LEAST_LAST_WORDS = 3;

/** A few sentences below headlines without teasers, and above the labels of the foot: however short, they are the article's last. */
export function isLastWord(page: Page, exclusions: readonly (Reason | null)[], index: number, end: number): boolean {
  for (let at = index; at < index + MOST_LAST; at++) {
    if (!isPlainSentence(page, at, end)) return at > index && (isLabel(page, exclusions, at) || isNote(page, at) || isInitials(page, at));
  }
  return isLabel(page, exclusions, index + MOST_LAST);
}

function isPlainSentence(page: Page, index: number, end: number): boolean {
  const own = page.measures[index];
  const block = page.blocks[index];
  if (own === undefined || block === undefined || !isStatement(own) || own.cues.length > 0) return false;
  if (standsClose(page, index, end)) return false;
  return own.wordCount >= LEAST_LAST_WORDS && BEGINNING.test(block.text) && !isNote(page, index);
}

/** A letter, a digit or a quotation mark; what a footnote begins with is none. */
const BEGINNING = /^[\p{L}\p{N}"'“”„«»‘’「『—–-]/u;
/** An address or a telephone number. */
const CONTACT = /@|\d{3}[-. ]\d{3,4}[-. ]\d{3}/;

/** Who wrote the article and how to reach him: a line above the article names him alone. */
function isNote(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? '';
  return CONTACT.test(text) || isNamedAbove(page, text, page.body.first + LONGEST_HEAD);
}

/** How editors sign the last line: "BZ", "(mk)". */
const isInitials = ({ blocks }: Page, index: number): boolean => /^(?:\p{Lu}{2,4}|\(\p{L}{2,4}\))$/u.test(blocks[index]?.text ?? '');

/** Blocks of the body's opening among which the standfirst, the byline and the date may be. */
const LONGEST_HEAD = 5;

/** A line that a rule or a phrase of a page's furniture names; a rule or a picture may stand between teasers. */
function isLabel({ measures }: Page, exclusions: readonly (Reason | null)[], index: number): boolean {
  const own = measures[index];
  if (own === undefined || isAge(own)) return false;
  const reason = exclusions[index] ?? null;
  return own.cues.length > 0 || (reason !== null && reason !== 'separator' && reason !== 'image');
}
