import type { Page } from '../parts/page.js';
import { holdsAny } from '../text/holds-any.js';
import { findButton } from './evidence/find-button.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const form: Rule = {
  reason: 'form',
  about: 'What is left of a form: fields, choices and buttons.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findField(page, index) ?? findShortCue(page, index, 'form'),
  findCertain: (page, index) => findField(page, index) ?? findButton(page, index, 'form'),
  examples: {
    removes: [
      ['en', '(BUTTON) Search'],
      ['en', '____________________ Submit'],
      ['de', '( ) Ja ( ) Nein'],
      ['en', '[                ]'],
    ],
    keeps: [
      ['en', 'Search parties set out at dawn.'],
      ['de', 'Suchen Sie das Weite, rief der Wirt.'],
    ],
  },
};

/** How the text browsers draw buttons, fields and boxes to tick. */
const fields: readonly RegExp[] = [/^\(BUTTON\)/, /^\[[ _]{3,}\]/, /^_{8,} ?\S/, /^[([] ?[xX*]?[)\]] \S.{0,60}[([] ?[)\]]/, /\[ \]$/];

/** Each of them has one of these signs. */
const signs = ['[', '(', '_'];

function findField({ blocks }: Page, index: number): string | null {
  const text = (blocks[index]?.text ?? '').slice(0, 200);
  if (!holdsAny(text, signs)) return null;
  return fields.map((field) => field.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}
