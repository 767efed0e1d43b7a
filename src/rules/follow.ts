import { findCall } from './evidence/find-call.js';
import { findCue } from './evidence/find-cue.js';
import type { Rule } from './rule.js';

export const follow: Rule = {
  reason: 'follow',
  about: 'An invitation to follow the publisher or the author elsewhere.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'follow'),
  findCertain: (page, index) => findCall(page, index, 'follow'),
  examples: {
    removes: [
      ['en', 'Follow us on Twitter'],
      ['de', 'Folgen Sie uns auf Facebook'],
      ['es', 'Síguenos en Instagram'],
    ],
    keeps: [
      ['en', 'Follow the river for two miles and you reach the mill.'],
      ['de', 'Die Kinder folgen dem Bach bis zur Mühle.'],
    ],
  },
};
