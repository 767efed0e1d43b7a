import { findCall } from './find-call.js';
import { findCue } from './find-cue.js';
import type { Rule } from './rule.js';

export const audioPlayer: Rule = {
  reason: 'audio-player',
  about: 'A player that reads the article aloud: its button, its length, its notes.',
  find: (page, index) => findCue(page, index, 'audio-player'),
  findCertain: (page, index) => findCall(page, index, 'audio-player'),
  examples: {
    removes: [
      ['en', 'Listen to article'],
      ['en', 'This audio version was artificially generated. More info | Send feedback'],
      ['de', 'Artikel anhören'],
      ['fr', "Écouter l'article"],
    ],
    keeps: [
      ['en', 'Listen to the sea and you will hear the stones move.'],
      ['de', 'Wer genau hinhört, erkennt den Motor am Klang.'],
    ],
  },
};
