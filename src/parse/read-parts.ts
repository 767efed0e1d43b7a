import type { Block, Reason } from '../article.js';
import { findAuthors } from '../parts/byline/find-authors.js';
import type { Claim } from '../parts/claim.js';
import { findPublished } from '../parts/date/find-published.js';
import { type Dateline, readDateline } from '../parts/dateline/read-dateline.js';
import type { Page } from '../parts/page.js';
import { findHead } from '../parts/title/find-head.js';
import type { BodyModel } from '../score/body/score-body.js';
import { extendBody } from './body/extend-body.js';
import { readBody } from './body/read-body.js';
import { trimOpening } from './body/trim-opening.js';
import { withoutBio } from './body/without-bio.js';

/** The page with its body, and the parts that are told without one another. */
export interface Parts {
  readonly page: Page;
  /** For each block why it certainly is no part of the body, or null. */
  readonly exclusions: readonly (Reason | null)[];
  /** The blocks that may be body whatever they score, and those with which the article goes on below what interrupted it. */
  readonly kept: ReadonlySet<number>;
  readonly resumed: ReadonlySet<number>;
  readonly titleBlock: number | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly dateline: Dateline | null;
  /** Title and what belongs to it, bylines and dates. */
  readonly claims: readonly Claim[];
  readonly bylines: readonly Claim[];
}

/** The body first, then title, authors, dates and dateline. */
export function readParts(blocks: readonly Block[], withWeights = false, model?: BodyModel): Parts {
  const { page: read, exclusions, kept, resumed } = readBody(blocks, withWeights, model);
  const head = findHead(read);
  const extended = { ...read, body: withoutBio(read, extendBody(read, head, exclusions)) };
  const { authors, claims: bylines } = findAuthors(extended, head);
  const { published, claims: dates } = findPublished(extended, head);
  const dateline = readDateline(extended);
  const body = trimOpening(extended, [...bylines, ...dates], dateline);
  return {
    page: { ...extended, body },
    exclusions,
    kept,
    resumed,
    titleBlock: head.titleBlock,
    authors,
    published,
    dateline,
    claims: [...head.claims, ...bylines, ...dates],
    bylines,
  };
}
