import { findCall } from './find-call.js';
import { findCue } from './find-cue.js';
import type { Rule } from './rule.js';

export const paywall: Rule = {
  reason: 'paywall',
  about: 'What is asked for the rest of the text: a subscription, a donation, an account.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'paywall'),
  findCertain: (page, index) => ((page.measures[index]?.wordCount ?? 0) > 1 ? findCall(page, index, 'paywall') : null),
  examples: {
    removes: [
      ['en', 'Subscribe now'],
      ['en', 'Already a subscriber? Log in'],
      ['de', 'Jetzt abonnieren'],
      ['fr', 'Article réservé aux abonnés'],
    ],
    keeps: [
      ['en', 'Subscribers of the gas works will pay more from May.'],
      ['de', 'Die Abonnenten des Theaters behalten ihre Plätze.'],
    ],
  },
};
