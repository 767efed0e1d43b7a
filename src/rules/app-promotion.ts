import { findCall } from './evidence/find-call.js';
import { findCue } from './evidence/find-cue.js';
import type { Rule } from './rule.js';

export const appPromotion: Rule = {
  reason: 'app-promotion',
  about: 'An invitation to use an app or a channel of a messenger.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'app-promotion'),
  findCertain: (page, index) => findCall(page, index, 'app-promotion'),
  examples: {
    removes: [
      ['en', 'Download our app'],
      ['en', 'Get the app'],
      ['de', 'Jetzt App herunterladen'],
    ],
    keeps: [
      ['en', 'The app was downloaded a million times in its first week.'],
      ['de', 'Die App zeigt den Pegel der Elbe in Echtzeit.'],
    ],
  },
};
