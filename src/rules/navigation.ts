import { findButton } from './evidence/find-button.js';
import { findShortCue } from './evidence/find-short-cue.js';
import { isRowOfLabels } from './evidence/is-row-of-labels.js';
import type { Rule } from './rule.js';

export const navigation: Rule = {
  reason: 'navigation',
  about: 'An entry of a menu.',
  needsPhrase: false,
  find: (page, index) =>
    findShortCue(page, index, 'navigation') ?? (isRowOfLabels(page, index, 'navigation', 'login') ? 'row of menu entries' : null),
  findCertain: (page, index) => findButton(page, index, 'navigation'),
  examples: {
    removes: [
      ['en', 'Home'],
      ['en', 'About us'],
      ['de', 'Impressum'],
      ['fr', 'Accueil'],
      ['es', 'Deportes'],
    ],
    keeps: [
      ['en', 'Home is where the boats come in.'],
      ['de', 'Der Sport verbindet die beiden Dörfer seit hundert Jahren.'],
    ],
  },
};
