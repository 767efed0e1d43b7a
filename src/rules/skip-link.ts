import { findCue } from './evidence/find-cue.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const skipLink: Rule = {
  reason: 'skip-link',
  about: 'A link for keyboards that leads past the menu.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'skip-link'),
  findCertain: (page, index) => findCue(page, index, 'skip-link', 'whole'),
  examples: {
    removes: [
      ['en', 'Skip to main content'],
      ['de', 'Zum Inhalt springen'],
      ['fr', 'Aller au contenu'],
    ],
    keeps: [
      ['en', 'Skip breakfast and you will be hungry by ten.'],
      ['de', 'Die Kinder springen vom Steg in den See.'],
    ],
  },
};
