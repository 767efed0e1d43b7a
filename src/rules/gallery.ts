import type { Page } from '../parts/page.js';
import { findCue } from './evidence/find-cue.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const gallery: Rule = {
  reason: 'gallery',
  about: 'A series of pictures: how many there are, and the way through them.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findShortCue(page, index, 'gallery') ?? findCounter(page, index),
  findCertain: (page, index) => findCue(page, index, 'gallery', 'whole') ?? findCounter(page, index),
  examples: {
    removes: [
      ['en', 'Image 1 of 13'],
      ['en', '1 / 12'],
      ['de', 'Bild 1 von 10'],
      ['en', 'View gallery'],
    ],
    keeps: [
      ['en', 'The gallery opens at nine on weekdays.'],
      ['en', '1 in 12 patients fell ill.'],
    ],
  },
};

/** "3 / 12", the number of a picture and how many there are. */
function findCounter({ blocks }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  return text.length < 10 && /^\(?\d{1,3} ?\/ ?\d{1,3}\)?$/.test(text) ? text : null;
}
