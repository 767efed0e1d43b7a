import type { Page } from '../parts/page.js';
import { findCall } from './evidence/find-call.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const advertisement: Rule = {
  reason: 'advertisement',
  about: 'A mark that an advertisement follows, or who paid for it.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'advertisement') ?? findCall(page, index, 'advertisement'),
  findCertain: (page, index) => findCall(page, index, 'advertisement') ?? findOffer(page, index),
  examples: {
    removes: [
      ['en', 'Advertisement'],
      ['de', '- Anzeige -'],
      ['fr', 'Publicité'],
      ['pl', 'REKLAMA'],
      ['en', 'Hire your first crane in a minute. No credit card required.\n\nStart free trial'],
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

/** Words of an offer, and of the phrase in it. */
const LONGEST_OFFER = 25;
const FEWEST_WORDS = 3;

/** What a button below is to be pressed for. */
function findOffer({ measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_OFFER) return null;
  const cue = own.cues.find(
    ({ topic, coverage, from, to }) => topic === 'advertisement' && coverage !== 'inside' && to - from >= FEWEST_WORDS,
  );
  const isAboveButton = measures[index + 1]?.cues.some(({ topic, coverage }) => topic === 'advertisement' && coverage === 'whole');
  return cue !== undefined && isAboveButton ? cue.phrase : null;
}
