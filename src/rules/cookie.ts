import { findButton } from './evidence/find-button.js';
import { findCue } from './evidence/find-cue.js';
import type { Rule } from './rule.js';

export const cookie: Rule = {
  reason: 'cookie',
  about: 'A notice or a choice about cookies and consent.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'cookie'),
  findCertain: (page, index) => findButton(page, index, 'cookie'),
  examples: {
    removes: [
      ['en', 'We use cookies to improve your experience.'],
      ['en', 'Accept all cookies'],
      ['de', 'Alle akzeptieren'],
      ['fr', 'Accepter tous les cookies'],
    ],
    keeps: [
      ['en', 'She sold cookies at the market for ten years.'],
      ['de', 'Der Keks gilt als Erfindung eines Bäckers aus Hannover.'],
    ],
  },
};
