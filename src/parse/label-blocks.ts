import type { Block, Label, Piece } from '../article.js';
import { languages } from '../languages/index.js';
import { findAuthors } from '../parts/find-authors.js';
import { findHead } from '../parts/find-head.js';
import { findPublished } from '../parts/find-published.js';
import { findSource } from '../parts/find-source.js';
import { findSubtitle } from '../parts/find-subtitle.js';
import type { Page } from '../parts/page.js';
import { readDateline } from '../parts/read-dateline.js';
import { findReason } from '../rules/index.js';
import { bodyModel } from '../score/body-model.js';
import { scoreBody } from '../score/score-body.js';
import type { Readings } from './assemble-article.js';
import { cutPieces } from './cut-pieces.js';
import { findBody } from './find-body.js';
import { measureBlocks } from './measure-blocks.js';
import { paragraphType } from './paragraph-type.js';

export interface Labelled {
  readonly pieces: readonly Piece[];
  readonly readings: Readings;
}

/** Says of each block, or of each part of one, what it is: the body first, then the parts around it, then why the rest is left out. */
export function labelBlocks(blocks: readonly Block[]): Labelled {
  const page = readPage(blocks);
  const head = findHead(page);
  const { authors, claims: bylines } = findAuthors(page, head);
  const { published, claims: dates } = findPublished(page, head);
  const known = [...head.claims, ...bylines, ...dates];
  const subtitle = findSubtitle(page, head, new Set(known.map(({ block }) => block)));
  const claims = [...known, ...subtitle, ...findSource(page)];
  return {
    pieces: cutPieces(blocks, claims, (index) => labelUnclaimed(page, index)),
    readings: { language: page.language?.tag ?? null, authors, published, dateline: readDateline(page) },
  };
}

function readPage(blocks: readonly Block[]): Page {
  const { language, spoken, measures } = measureBlocks(blocks, languages);
  const { scores } = scoreBody(blocks, measures, bodyModel);
  const body = findBody(scores, measures) ?? { first: blocks.length, last: -1, isBody: blocks.map(() => false) };
  return { blocks, measures, scores, body, language, spoken };
}

function labelUnclaimed(page: Page, index: number): { label: Label; evidence: string } {
  const found = findReason(page, index);
  if (found !== null) return { label: { kind: 'removed', reason: found.reason }, evidence: found.evidence };
  return { label: { kind: 'paragraph', type: paragraphType(page, index) }, evidence: `score ${(page.scores[index] as number).toFixed(2)}` };
}
