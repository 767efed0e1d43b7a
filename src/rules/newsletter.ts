import { findCall } from './find-call.js';
import { findCue } from './find-cue.js';
import type { Rule } from './rule.js';

export const newsletter: Rule = {
  reason: 'newsletter',
  about: 'An invitation to take a newsletter.',
  find: (page, index) => findCue(page, index, 'newsletter'),
  findCertain: (page, index) => findCall(page, index, 'newsletter'),
  examples: {
    removes: [
      ['en', 'Sign up for our newsletter'],
      ['de', 'Newsletter abonnieren'],
      ['fr', "S'inscrire à la newsletter"],
      ['en', 'Get the best stories delivered right to your inbox'],
    ],
    keeps: [
      ['en', 'The newsletter of the union reached nine thousand members.'],
      ['de', 'Im Newsletter der Gemeinde stand davon nichts.'],
    ],
  },
};
