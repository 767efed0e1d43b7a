import { findCue } from './find-cue.js';
import { findLabelled } from './find-labelled.js';
import { findShortCue } from './find-short-cue.js';
import type { Rule } from './rule.js';

export const related: Rule = {
  reason: 'related',
  about: 'Another article: its headline as a link, or the heading of a list of such links.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'related') ?? findLabelled(page, index, 'related'),
  findCertain: (page, index) => findLabelled(page, index, 'related') ?? findCue(page, index, 'related', 'whole'),
  goesOn: (page, index) => (page.measures[index]?.wordCount ?? 0) <= 30,
  examples: {
    removes: [
      ['en', 'Read more: The islands count their sheep'],
      ['de', 'Mehr zum Thema'],
      ['es', 'Lea también: El puerto abre de noche'],
      ['en', 'Related articles\n\nThe islands count their sheep'],
    ],
    keeps: [
      ['en', 'Read Holt’s full remarks:'],
      ['de', 'Mehr über die Ursachen wissen die Forscher noch nicht.'],
      ['en', 'See how the harbour changed in a hundred years.'],
    ],
  },
};
