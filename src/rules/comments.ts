import { findCall } from './evidence/find-call.js';
import { findCue } from './evidence/find-cue.js';
import type { Rule } from './rule.js';

export const comments: Rule = {
  reason: 'comments',
  about: 'Readers’ comments, how many there are, and the form for them.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'comments'),
  findCertain: (page, index) => findCall(page, index, 'comments'),
  // How many there are stands above the article too; they themselves never do.
  goesOn: ({ body }, index) => index > body.first,
  examples: {
    removes: [
      ['en', '12 Comments'],
      ['en', 'Leave a comment'],
      ['de', '4 Kommentare'],
      ['es', 'Deja un comentario'],
      ['ja', 'コメント 0'],
    ],
    keeps: [
      ['en', 'Two comments by the mayor caused the uproar.'],
      ['de', 'Der Kommentar des Richters löste Heiterkeit aus.'],
    ],
  },
};
