import { findCall } from './find-call.js';
import { findShortCue } from './find-short-cue.js';
import type { Rule } from './rule.js';

export const advertisement: Rule = {
  reason: 'advertisement',
  about: 'A mark that an advertisement follows, or who paid for it.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'advertisement') ?? findCall(page, index, 'advertisement'),
  findCertain: (page, index) => findCall(page, index, 'advertisement'),
  examples: {
    removes: [
      ['en', 'Advertisement'],
      ['de', '- Anzeige -'],
      ['fr', 'Publicité'],
      ['pl', 'REKLAMA'],
      ['es', 'Publicidad'],
      ['en', 'Advertisement - story continues below'],
    ],
    keeps: [
      ['en', 'Advertisement spending fell by a tenth last year.'],
      ['de', 'Die Anzeige erschien am Montag in drei Zeitungen.'],
      ['fr', 'La publicité a changé de visage en dix ans.'],
    ],
  },
};
