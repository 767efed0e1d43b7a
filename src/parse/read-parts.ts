import type { Block, Reason } from '../article.js';
import type { Claim } from '../parts/claim.js';
import { findAuthors } from '../parts/find-authors.js';
import { findHead } from '../parts/find-head.js';
import { findPublished } from '../parts/find-published.js';
import type { Page } from '../parts/page.js';
import { type Dateline, readDateline } from '../parts/read-dateline.js';
import { extendBody } from './extend-body.js';
import { readBody } from './read-body.js';
import { trimOpening } from './trim-opening.js';

/** The page with its body, and the parts that are told without one another. */
export interface Parts {
  readonly page: Page;
  /** For each block why it certainly is no part of the body, or null. */
  readonly strangers: readonly (Reason | null)[];
  readonly titleBlock: number | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly dateline: Dateline | null;
  /** Title and what belongs to it, bylines and dates. */
  readonly claims: readonly Claim[];
  readonly bylines: readonly Claim[];
}

/** The body first, then title, authors, dates and dateline. */
export function readParts(blocks: readonly Block[], withWeights = false): Parts {
  const { page: read, strangers } = readBody(blocks, withWeights);
  const head = findHead(read);
  const extended = { ...read, body: extendBody(read, head, strangers) };
  const { authors, claims: bylines } = findAuthors(extended, head);
  const { published, claims: dates } = findPublished(extended, head);
  const dateline = readDateline(extended);
  const body = trimOpening(extended, [...bylines, ...dates], dateline);
  return {
    page: { ...extended, body },
    strangers,
    titleBlock: head.titleBlock,
    authors,
    published,
    dateline,
    claims: [...head.claims, ...bylines, ...dates],
    bylines,
  };
}
