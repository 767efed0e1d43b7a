import { findCue } from './evidence/find-cue.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const textTools: Rule = {
  reason: 'text-tools',
  about: 'Buttons that print, save, enlarge or translate the text.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'text-tools'),
  findCertain: (page, index) => findCue(page, index, 'text-tools', 'whole'),
  examples: {
    removes: [
      ['en', 'Print this article'],
      ['de', 'Artikel drucken'],
      ['fr', 'Imprimer'],
      ['en', 'Save for later'],
    ],
    keeps: [
      ['en', 'Print is not dead, the publisher said.'],
      ['de', 'Drucken lassen sich die Ersatzteile jetzt in der Werft.'],
    ],
  },
};
