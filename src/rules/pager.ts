import { findCall } from './find-call.js';
import { findShortCue } from './find-short-cue.js';
import type { Rule } from './rule.js';

export const pager: Rule = {
  reason: 'pager',
  about: 'The way to the next page or to the neighbouring articles.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'pager') ?? findCall(page, index, 'pager'),
  findCertain: (page, index) => findCall(page, index, 'pager'),
  examples: {
    removes: [
      ['en', 'Previous article'],
      ['en', 'Next page'],
      ['de', 'Nächste Seite'],
      ['de', 'Vorheriger Artikel'],
    ],
    keeps: [
      ['en', 'The next page of the diary is missing.'],
      ['de', 'Die nächste Seite des Tagebuchs fehlt.'],
    ],
  },
};
