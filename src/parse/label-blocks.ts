import type { Block, Label, Piece } from '../article.js';
import { findSource } from '../parts/attribution/find-source.js';
import { readAttribution } from '../parts/attribution/read-attribution.js';
import { describeScore } from '../parts/describe-score.js';
import { findEditLinks } from '../parts/find-edit-links.js';
import type { Page } from '../parts/page.js';
import { type Found, findReasons } from '../rules/find-reasons.js';
import type { Readings } from './assemble-article.js';
import { cutPieces } from './cut-pieces.js';
import { readParts } from './read-parts.js';
import { readSubtitle } from './read-subtitle.js';
import { setTables } from './set-tables.js';
import { withoutStrays } from './stray/without-strays.js';
import { paragraphType } from './type/paragraph-type.js';

export interface Labelled {
  readonly pieces: readonly Piece[];
  readonly readings: Readings;
}

/** Says of each block, or of each part of one, what it is: the body first, then the parts around it, then why the rest is left out. */
export function labelBlocks(blocks: readonly Block[], withWeights: boolean): Labelled {
  const parts = readParts(blocks, withWeights);
  const { authors, published, dateline, bylines } = parts;
  const { subtitle, known } = readSubtitle(parts);
  const page = withoutStrays(known);
  const editLinks = findEditLinks(page);
  const headings = new Set(editLinks.map(({ block }) => block));
  const claims = [...parts.claims, ...subtitle, ...findSource(page, bylines), ...editLinks];
  const reasons = findReasons(page);
  return {
    pieces: setTables(cutPieces(blocks, claims, (index) => labelUnclaimed(page, index, reasons[index] ?? null, headings.has(index)))),
    readings: {
      language: page.language?.tag ?? null,
      authors,
      published,
      dateline: dateline?.text ?? null,
      attribution: readAttribution(page, claims),
    },
  };
}

function labelUnclaimed(page: Page, index: number, found: Found | null, isHeading: boolean): { label: Label; evidence: string } {
  if (found !== null) return { label: { kind: 'removed', reason: found.reason }, evidence: found.evidence };
  return { label: { kind: 'paragraph', type: isHeading ? 'heading' : paragraphType(page, index) }, evidence: describeScore(page, index) };
}
