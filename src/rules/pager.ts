import type { Page } from '../parts/page.js';
import { holdsAny } from '../text/holds-any.js';
import { findCall } from './find-call.js';
import { findShortCue } from './find-short-cue.js';
import type { Rule } from './rule.js';

export const pager: Rule = {
  reason: 'pager',
  about: 'The way to the next page or to the neighbouring articles; the head and the number of a printed page.',
  needsPhrase: false,
  find: (page, index) => findShortCue(page, index, 'pager') ?? findCertain(page, index),
  findCertain,
  examples: {
    removes: [
      ['en', 'Previous article'],
      ['en', 'Next page'],
      ['en', '← Previous The clock that lost a minute'],
      ['de', 'Nächste Seite'],
      ['de', 'Vorheriger Artikel'],
    ],
    keeps: [
      ['en', 'The next page of the diary is missing.'],
      ['en', 'Next « Étoile » in the dock'],
      ['de', 'Die nächste Seite des Tagebuchs fehlt.'],
    ],
  },
};

function findCertain(page: Page, index: number): string | null {
  return findHead(page, index) ?? findCall(page, index, 'pager') ?? findArrow(page, index);
}

function findHead({ blocks }: Page, index: number): string | null {
  const number = blocks[index]?.printedPage;
  return number === undefined ? null : `head of page ${number}`;
}

const MOST_WORDS = 20;
const arrows = [...'←⟵→⟶«»‹›<>'];
/** An arrow, and the word that it goes with; the headline of the neighbouring article may follow. */
const pointer = /^[←⟵«‹<]+ ?([\p{L}\p{M}]+)|^([\p{L}\p{M}]+) ?[→⟶»›>]/u;

function findArrow({ blocks, measures, spoken }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.wordCount > MOST_WORDS || own.endsSentence || !holdsAny(text, arrows)) return null;
  const found = pointer.exec(text);
  const word = (found?.[1] ?? found?.[2] ?? '').toLowerCase();
  return word !== '' && spoken.some(({ phrases }) => phrases.pager.includes(word)) ? (found?.[0] ?? null) : null;
}
