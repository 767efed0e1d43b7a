import { findCue } from './find-cue.js';
import type { Rule } from './rule.js';

export const authorBio: Rule = {
  reason: 'author-bio',
  about: 'Who the author is, told below the article.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'author-bio'),
  findCertain: (page, index) => (index * 2 > page.body.last ? findCue(page, index, 'author-bio', 'whole') : null),
  goesOn: ({ measures }, index) => (measures[index]?.wordCount ?? 0) > 8,
  examples: {
    removes: [
      ['en', 'About the author'],
      ['en', 'Ada Lindqvist is a reporter for The Harbour Post.'],
      ['de', 'Über den Autor'],
      ['en', 'She lives by the sea. Follow her on Twitter @adalindqvist'],
    ],
    keeps: [
      ['en', 'The author of the report declined to comment.'],
      ['de', 'Der Autor des Gutachtens schwieg dazu.'],
    ],
  },
};
