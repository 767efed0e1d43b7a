import type { Page } from '../parts/page.js';
import { findCall } from './evidence/find-call.js';
import { findLabelled } from './evidence/find-labelled.js';
import { findOpeningCue } from './evidence/find-opening-cue.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const tags: Rule = {
  reason: 'tags',
  about: 'The topics an article is filed under.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findShortCue(page, index, 'tags') ?? findLabelled(page, index, 'tags') ?? findHashtags(page, index),
  findCertain: (page, index) =>
    findCall(page, index, 'tags') ?? findLabelled(page, index, 'tags') ?? findHashtags(page, index) ?? findLastLine(page, index),
  goesOn: (page, index) => (page.measures[index]?.wordCount ?? 0) <= 5,
  examples: {
    removes: [
      ['en', 'Tags: harbour, ferries, strike'],
      ['de', 'Schlagworte: Hafen, Fähre'],
      ['en', '#harbour #ferries #strike'],
      ['en', 'Tags\n\nHarbour'],
    ],
    keeps: [
      ['en', 'Tags on the coats showed the names of the children.'],
      ['de', 'Das Thema beschäftigt den Rat seit Jahren.'],
    ],
  },
};

/** "Posted in Trams, Winter Tagged bells, depot" as the last line of all. */
function findLastLine({ body, measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || index < body.last || own.endsSentence || own.wordCount > 30) return null;
  return findOpeningCue(own, 'tags', 2);
}

/** A block of hashtags and nothing else. */
function findHashtags({ blocks, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  if (!text.startsWith('#') || (measures[index]?.wordCount ?? 0) > 40) return null;
  const isAllTags = text.split(' ').every((word) => word.length > 1 && word.startsWith('#') && !/^#\d*$/.test(word));
  return isAllTags ? text.slice(0, 40) : null;
}
