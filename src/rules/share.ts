import type { Measures } from '../score/measure-block.js';
import { findCall } from './find-call.js';
import { findShortCue } from './find-short-cue.js';
import { isRowOfLabels } from './is-row-of-labels.js';
import type { Rule } from './rule.js';

/** The next entry of a live blog begins with the time, and its headline is none of the buttons. */
const MOST_DIGITS = 0.3;

export const share: Rule = {
  reason: 'share',
  about: 'Buttons for sharing the article.',
  needsPhrase: false,
  find: (page, index) =>
    findShortCue(page, index, 'share') ?? (isRowOfLabels(page, index, 'share', 'text-tools') ? 'row of buttons' : null),
  findCertain: (page, index) =>
    findCall(page, index, 'share') ?? (isRowOfLabels(page, index, 'share', 'text-tools') ? 'row of buttons' : null),
  goesOn: ({ measures }, index) => isShortLabel(measures[index] as Measures),
  examples: {
    removes: [
      ['en', 'Share this article'],
      ['en', 'Facebook Twitter WhatsApp Email'],
      ['de', 'Diesen Artikel teilen'],
      ['fr', 'Partager sur Facebook'],
      ['en', 'Share\n\nFacebook'],
    ],
    keeps: [
      ['en', 'Share prices fell on Monday.'],
      ['de', 'Teilen der Stadt fehlt seit Sonntag der Strom.'],
      ['fr', 'Partager le pouvoir lui a toujours coûté.'],
    ],
  },
};

const isShortLabel = ({ wordCount, digitShare }: Measures): boolean => wordCount <= 3 && digitShare <= MOST_DIGITS;
