import type { Claim } from './claim.js';
import type { Head } from './head.js';
import type { Page } from './page.js';

export interface Published {
  /** ISO 8601, as precise as the text states it. */
  readonly published: string | null;
  /** The lines that dates of publication and change were read from, with the reason "published". */
  readonly claims: readonly Claim[];
}

/** When the article was published; never a date of the story, never an invented one. */
export function findPublished(_page: Page, _head: Head): Published {
  return { published: null, claims: [] };
}
