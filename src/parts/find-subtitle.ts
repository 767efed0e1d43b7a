import type { Claim } from './claim.js';
import type { Head } from './head.js';
import type { Page } from './page.js';

/** The standfirst, below the title or below the byline; `taken` are the blocks that other parts hold. */
export function findSubtitle(_page: Page, _head: Head, _taken: ReadonlySet<number>): Claim[] {
  return [];
}
