import type { Page } from '../parts/page.js';
import { findEndMark } from './evidence/find-end-mark.js';
import type { Rule } from './rule.js';

export const separator: Rule = {
  reason: 'separator',
  about: 'Signs alone: a rule, a row of stars, what is left of an icon, the mark that a text is at its end.',
  needsPhrase: false,
  find: (page, index) => findSigns(page, index) ?? findEndMark(page, index),
  findCertain: (page, index) => findSigns(page, index) ?? findEndMark(page, index),
  examples: {
    removes: [
      ['ko', '(끝)'],
      ['fa', 'انتهای پیام/'],
      ['en', '* * *'],
      ['en', '________'],
      ['de', '|'],
      ['fr', '×'],
      ['en', '---'],
      ['en', '# # #'],
      ['en', '-30-'],
      ['en', 'Ends'],
      ['zh', '- END -'],
      ['zh', '（全文完）'],
    ],
    keeps: [
      ['en', '1,404'],
      ['ja', '終'],
      ['en', '“?!”'],
    ],
  },
};

/** A run of signs can be as long as a line is wide. */
const LONGEST = 200;

function findSigns({ blocks, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  if ((measures[index]?.words.words.length ?? 0) > 0 || text.length > LONGEST || /[\p{L}\p{N}?!]/u.test(text)) return null;
  return text.slice(0, 20) || (blocks[index]?.mark ?? '');
}
