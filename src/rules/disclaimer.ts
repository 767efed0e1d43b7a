import type { Page } from '../parts/page.js';
import { findButton } from './evidence/find-button.js';
import { findCue } from './evidence/find-cue.js';
import { findOpeningCue } from './evidence/find-opening-cue.js';
import type { Rule } from './rule.js';

export const disclaimer: Rule = {
  reason: 'disclaimer',
  about: 'What the publisher will not answer for, and when a release may be printed.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'disclaimer'),
  findCertain: (page, index) => findButton(page, index, 'disclaimer') ?? findStatement(page, index),
  examples: {
    removes: [
      ['en', 'The views expressed in this article are those of the author.'],
      ['zh', '声明：转载此文是出于传递更多信息之目的，若有来源标注错误，请与本网联系。'],
      ['en', 'FOR IMMEDIATE RELEASE'],
      ['nb', 'Artikkelen er mer enn to år gammel.'],
      ['fr', 'Cet article a plus de trois ans.'],
      ['en', 'Disclaimer: This is no investment advice.'],
      ['en', 'This post may contain affiliate links. Please read my disclosure policy.'],
    ],
    keeps: [
      ['en', 'He gave a disclaimer before each of his talks.'],
      ['de', 'Die Meinung der Nachbarn war geteilt.'],
      ['nb', 'Kranen er mer enn hundre år gammel.'],
    ],
  },
};

/** Words of a notice, and of the phrase that opens it: nothing else begins with so many words of one. */
const LONGEST_NOTICE = 45;
const FEWEST_WORDS = 5;

/** A short paragraph that opens with all the words of a notice: "This post may contain affiliate links. Please read …" */
function findStatement({ measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_NOTICE) return null;
  return findOpeningCue(own, 'disclaimer', FEWEST_WORDS);
}
