import type { Language } from '../languages/language.js';
import type { Page } from '../parts/page.js';
import { anyOf } from '../text/any-of.js';
import { onceFor } from '../text/once-for.js';
import { findCall } from './evidence/find-call.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const ticker: Rule = {
  reason: 'ticker',
  about: 'Prices and scores that a page keeps up to date, and the times of its entries.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findShortCue(page, index, 'ticker') ?? findStamp(page, index),
  findCertain: (page, index) => findCall(page, index, 'ticker') ?? findStamp(page, index),
  examples: {
    removes: [
      ['en', 'Market Cap'],
      ['en', '5 minutes ago'],
      ['de', 'vor 5 Minuten'],
      ['en', 'NASDAQ: ABCD'],
      ['de', '18:42 Uhr'],
      ['en', '2:48 AM · Feb 20, 2026'],
    ],
    keeps: [
      ['de', '18:42 Uhr: Der Kran steht wieder.'],
      ['en', 'Bitcoin fell by a fifth within a week.'],
      ['en', 'Gold prices rose 5 minutes before the market closed.'],
    ],
  },
};

/** Characters of a time of day, with a zone or a date beside it. */
const LONGEST_STAMP = 30;
/** "kl. 18.42", "18:42 Uhr", "6:42 pm EST" */
const clock = onceFor((spoken: readonly Language[]): RegExp => {
  const before = anyOf(spoken.flatMap(({ dateFillers }) => dateFillers));
  const behind = anyOf(spoken.flatMap(({ numberMarks }) => numberMarks?.clock ?? []));
  return new RegExp(
    `^(?:(?:${before})\\.? ?)?\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s(?:(?![KMG]B)\\p{Lu}{2,4}|${behind}))?$`,
    'iu',
  );
});
/** "2:48 AM · Feb 20, 2026", "3 Dez, 11:40" */
const CLOCK_AND_DATE = /^(?:\d{1,2}:\d{2}(?: ?[AP]M)? · .{0,4}\p{L}{3}.{0,12}|\d{1,2} \p{L}{3,9}\.?,? \d{1,2}:\d{2})$/iu;

/** The time alone, as it stands above each entry of a live report and below a message of others. */
function findStamp({ blocks, spoken }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  if (text.length > LONGEST_STAMP || !/\d[:.h]\d/.test(text)) return null;
  return clock(spoken).test(text) || CLOCK_AND_DATE.test(text) ? text : null;
}
