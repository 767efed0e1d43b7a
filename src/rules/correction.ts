import type { Page } from '../parts/page.js';
import { findCue } from './evidence/find-cue.js';
import { findLabelled } from './evidence/find-labelled.js';
import type { Rule } from './rule.js';

export const correction: Rule = {
  reason: 'correction',
  about: 'What was changed in the text after it first appeared.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'correction', 'end'),
  findCertain: (page, index) => (index >= page.body.last - 1 ? findCertainNote(page, index) : null),
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

/** "Correction: …" below the last paragraph, which `find` names as well. */
function findCertainNote(page: Page, index: number): string | null {
  return findLabelled(page, index, 'correction') === null ? null : findCue(page, index, 'correction', 'end');
}
