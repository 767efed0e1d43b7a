import { findButton } from './find-button.js';
import { findCue } from './find-cue.js';
import type { Rule } from './rule.js';

export const disclaimer: Rule = {
  reason: 'disclaimer',
  about: 'What the publisher will not answer for, and when a release may be printed.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'disclaimer'),
  findCertain: (page, index) => findButton(page, index, 'disclaimer'),
  examples: {
    removes: [
      ['en', 'The views expressed in this article are those of the author.'],
      ['en', 'FOR IMMEDIATE RELEASE'],
      ['en', 'Disclaimer: This is no investment advice.'],
    ],
    keeps: [
      ['en', 'He gave a disclaimer before each of his talks.'],
      ['de', 'Die Meinung der Nachbarn war geteilt.'],
    ],
  },
};
