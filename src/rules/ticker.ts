import { findCall } from './find-call.js';
import { findShortCue } from './find-short-cue.js';
import type { Rule } from './rule.js';

export const ticker: Rule = {
  reason: 'ticker',
  about: 'Prices, scores and times that a page keeps up to date.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'ticker'),
  findCertain: (page, index) => findCall(page, index, 'ticker'),
  examples: {
    removes: [
      ['en', 'Market Cap'],
      ['en', '5 minutes ago'],
      ['de', 'vor 5 Minuten'],
      ['en', 'NASDAQ: ABCD'],
    ],
    keeps: [
      ['en', 'Bitcoin fell by a fifth within a week.'],
      ['en', 'Gold prices rose 5 minutes before the market closed.'],
    ],
  },
};
