import { findCue } from './evidence/find-cue.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const readingTime: Rule = {
  reason: 'reading-time',
  about: 'How long the text takes to read.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'reading-time'),
  findCertain: (page, index) => findCue(page, index, 'reading-time', 'whole'),
  marksHeadlines: true,
  examples: {
    removes: [
      ['en', '5 min read'],
      ['de', 'Lesezeit: 4 Minuten'],
      ['fr', 'Temps de lecture : 3 min'],
    ],
    keeps: [
      ['en', 'It took him 5 minutes to read the verdict.'],
      ['de', 'Vier Minuten dauerte die Lesung des Urteils.'],
    ],
  },
};
