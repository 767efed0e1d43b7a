import { isNamedAbove } from '../parts/byline/is-named-above.js';
import type { Page } from '../parts/page.js';
import { isProse } from '../score/survey.js';
import { findCue } from './evidence/find-cue.js';
import type { Rule } from './rule.js';

export const authorBio: Rule = {
  reason: 'author-bio',
  about: 'Who the author is, told below the article.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'author-bio'),
  findCertain: (page, index) =>
    (index * 2 > page.body.last ? findCue(page, index, 'author-bio', 'whole') : null) ??
    findClosing(page, index) ??
    findOpening(page, index),
  holdsProse: true,
  goesOn: ({ measures }, index) => (measures[index]?.wordCount ?? 0) > 8,
  examples: {
    removes: [
      ['en', 'About the author'],
      ['en', 'Ada Lindqvist is a reporter for The Harbour Post.'],
      ['de', 'Über den Autor'],
      ['en', 'Ada Lindqvist\n\nAda Lindqvist is a senior reporter who has written about cranes since 2012.'],
      ['en', 'She lives by the sea. Follow her on Twitter @adalindqvist'],
    ],
    keeps: [
      ['en', 'The author of the report declined to comment.'],
      ['de', 'Der Autor des Gutachtens schwieg dazu.'],
    ],
  },
};

/** Words of a note on the author, and of the name that it begins with. */
const LONGEST = 60;
const NAME = [2, 4] as const;
/** Words of a phrase that says what somebody is: "is a reporter for". */
const FEWEST = 3;

/** The last block, where it says behind a name what its bearer does. */
function findClosing(page: Page, index: number): string | null {
  return index < page.body.last ? null : findRole(page, index);
}

/** What says behind a name what its bearer does. */
function findRole({ measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST) return null;
  const [least, most] = NAME;
  const cue = own.cues.find(({ topic, from, to }) => topic === 'author-bio' && from >= least && from <= most && to - from >= FEWEST);
  return cue?.phrase ?? null;
}

/** Blocks of the body above which no paragraph stands. */
const REACH = 8;

/** Above the first paragraph, where a line names the one of whom it tells what he does. */
function findOpening(page: Page, index: number): string | null {
  const { first } = page.body;
  if (index < first || index > first + REACH || page.measures.slice(first, index).some(isProse)) return null;
  const phrase = findRole(page, index);
  return phrase !== null && isNamedAbove(page, page.blocks[index]?.text ?? '', index) ? phrase : null;
}
