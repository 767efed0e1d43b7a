import type { Block, Label, Piece } from '../article.js';
import { languages } from '../languages/index.js';
import type { Claim } from '../parts/claim.js';
import { findDates } from '../parts/date/find-dates.js';
import { findMailField, findMailSubject } from '../parts/mail-header.js';
import { cutPieces } from './cut-pieces.js';
import { type Labelled, labelBlocks } from './label-blocks.js';
import type { Letter } from './open-letter.js';

/** Labels the article that a letter brings; its subject and its date are the article's where that states none. */
export function labelLetter({ above, envelope, matter, below }: Letter, withWeights: boolean): Labelled {
  const { pieces, readings } = labelBlocks(matter, withWeights);
  const subject = pieces.some(({ label }) => label.kind === 'title') ? null : findSubject(above);
  const sent = readings.published === null ? findSent(above, readings.language) : null;
  const claims = [subject, sent?.claim ?? null].filter((claim) => claim !== null);
  const isEnvelope = (index: number): boolean => index >= envelope.from && index < envelope.to;
  return {
    pieces: [
      ...cutPieces(above, claims, (index) => (isEnvelope(index) ? ofEnvelope(above[index] as Block) : ofSender('above the article'))),
      ...pieces,
      ...cutPieces(below, [], () => ofSender('below the article')),
    ],
    readings: { ...readings, published: readings.published ?? sent?.published ?? null },
  };
}

type Labelling = Pick<Piece, 'label' | 'evidence'>;

const removed = (reason: Extract<Label, { kind: 'removed' }>['reason'], evidence: string): Labelling => ({
  label: { kind: 'removed', reason },
  evidence,
});

/** Characters of a line that prove what it is. */
const PROOF = 40;
const ofEnvelope = ({ text }: Block): Labelling => removed('mail-header', findMailField(text) ?? text.slice(0, PROOF));
const ofSender = (evidence: string): Labelling => removed('letter', evidence);

function findSubject(above: readonly Block[]): Claim | null {
  const found = above.flatMap(({ text }, block) => {
    const from = findMailSubject(text);
    return from === null ? [] : [{ block, from, to: text.length, label: { kind: 'title' } as const, evidence: 'subject of the letter' }];
  });
  return found.at(-1) ?? null;
}

/** When the letter was sent. */
function findSent(above: readonly Block[], tag: string | null): { readonly published: string; readonly claim: Claim } | null {
  const spoken = languages.filter((language) => language.tag === tag || language.tag === 'en').sort((a) => (a.tag === tag ? -1 : 1));
  for (let block = above.length - 1; block >= 0; block--) {
    const { text } = above[block] as Block;
    const date = findDates(text, spoken).find(({ isComplete }) => isComplete);
    if (date === undefined) continue;
    const { iso, start, end } = date;
    return { published: iso, claim: { block, from: 0, to: text.length, ...removed('published', text.slice(start, end)) } };
  }
  return null;
}
