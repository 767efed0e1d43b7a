import type { Page } from '../parts/page.js';
import { holdsAny } from '../text/holds-any.js';
import { findCall } from './evidence/find-call.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const pager: Rule = {
  reason: 'pager',
  about: 'The way to the next page or to the neighbouring articles; the head and the number of a printed page.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findShortCue(page, index, 'pager') ?? findCertain(page, index),
  findCertain,
  examples: {
    removes: [
      ['en', 'Previous article'],
      ['en', 'Next page'],
      ['en', '← Previous The clock that lost a minute'],
      ['en', 'Newer: Notes from a week below the crane →'],
      ['en', 'Previous: The clock that lost a minute\n\nNext: The crane that nobody wanted'],
      ['de', 'Nächste Seite'],
      ['de', 'Vorheriger Artikel'],
    ],
    keeps: [
      ['en', 'The next page of the diary is missing.'],
      ['en', 'Next « Étoile » in the dock'],
      ['en', 'Next: The crane that nobody wanted'],
      ['en', 'Before: the harbour had a crane\n\nNext: the harbour has none'],
      ['de', 'Die nächste Seite des Tagebuchs fehlt.'],
    ],
  },
};

function findCertain(page: Page, index: number): string | null {
  return findHead(page, index) ?? findCall(page, index, 'pager') ?? findArrow(page, index) ?? findPair(page, index);
}

function findHead({ blocks }: Page, index: number): string | null {
  const number = blocks[index]?.printedPage;
  return number === undefined ? null : `head of page ${number}`;
}

const MOST_WORDS = 20;
const arrows = [...'←⟵→⟶«»‹›<>'];
/** An arrow, and the word that it goes with; the headline of the neighbouring article may follow, or stand between the two. */
const pointer = /^[←⟵«‹<]+ ?([\p{L}\p{M}]+)|^([\p{L}\p{M}]+) ?[→⟶»›>]|^([\p{L}\p{M}]+) ?[:：].* [→⟶]$/u;

function findArrow(page: Page, index: number): string | null {
  const own = page.measures[index];
  const text = page.blocks[index]?.text ?? '';
  if (own === undefined || own.wordCount > MOST_WORDS || own.endsSentence || !holdsAny(text, arrows)) return null;
  const found = pointer.exec(text);
  const word = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  return isOfPager(page, word) ? (found?.[0] ?? null) : null;
}

const isOfPager = ({ spoken }: Page, word: string): boolean =>
  word !== '' && spoken.some(({ phrases }) => phrases.pager.includes(word.toLowerCase()));

/** A word in front of the headline of a neighbouring article. */
const LABEL = /^([\p{L}\p{M}]+) ?[:：] ?[^\p{Ll}\p{P}\s]/u;

/** Blocks at the end of the body among which the neighbours stand that scores took for a part of it. */
const REACH = 4;

/** "Previous: …" beside "Next: …" below the story; one of them alone may be a crosshead. */
function findPair(page: Page, index: number): string | null {
  const label = index <= page.body.last - REACH ? null : labelOf(page, index);
  if (label === null) return null;
  const others = [labelOf(page, index - 1), labelOf(page, index + 1)];
  return others.some((other) => other !== null && other !== label) ? label : null;
}

function labelOf(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined || own.wordCount > MOST_WORDS) return null;
  const label = LABEL.exec(page.blocks[index]?.text ?? '')?.[1]?.toLowerCase();
  return label !== undefined && isOfPager(page, label) ? label : null;
}
