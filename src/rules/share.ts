import type { Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { findCall } from './evidence/find-call.js';
import { findShortCue } from './evidence/find-short-cue.js';
import { isAboveParagraph } from './evidence/is-above-paragraph.js';
import { isRowOfLabels } from './evidence/is-row-of-labels.js';
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
  goesOn: (page, index) => isShortLabel(page.measures[index] as Measures) && !headsStory(page, index),
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

/** "90 g of honey" */
const AMOUNT = /^\d+ \p{L}/u;

/** Whether a label below the last button stands above a paragraph, or above the amounts of a list that is body. */
function headsStory(page: Page, index: number): boolean {
  const { blocks, measures, body } = page;
  const own = measures[index];
  if (own === undefined || own.cues.length > 0 || own.digitShare > 0) return false;
  if (!/^\P{L}*[\p{Lu}\p{Lo}]/u.test(blocks[index]?.text ?? '')) return false;
  const isAmount = (at: number): boolean => body.isBody[at] === true && AMOUNT.test(blocks[at]?.text ?? '');
  return isAboveParagraph(page, index) || (isAmount(index + 1) && isAmount(index + 2));
}
