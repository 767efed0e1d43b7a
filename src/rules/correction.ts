import { findCue } from './find-cue.js';
import type { Rule } from './rule.js';

export const correction: Rule = {
  reason: 'correction',
  about: 'What was changed in the text after it first appeared.',
  find: (page, index) => findCue(page, index, 'correction', 'end'),
  examples: {
    removes: [
      ['en', 'Correction: An earlier version of this article misstated the year.'],
      ['de', 'Korrektur: In einer früheren Version stand ein falscher Name.'],
    ],
    keeps: [
      ['en', 'The market is in correction territory, analysts said.'],
      ['de', 'Die Regierung korrigierte ihre Schätzung nach unten.'],
    ],
  },
};
