import type { Claim } from './claim.js';
import type { Head } from './head.js';
import type { Page } from './page.js';

export interface Authors {
  /** Names alone, in the order of the byline. */
  readonly authors: readonly string[];
  /** The lines that the names were read from, with the reason "byline". */
  readonly claims: readonly Claim[];
}

/** Who wrote the article, from the line that says so; nobody rather than a wrong name. */
export function findAuthors(_page: Page, _head: Head): Authors {
  return { authors: [], claims: [] };
}
