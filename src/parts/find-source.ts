import type { Claim } from './claim.js';
import type { Page } from './page.js';

/** The line below the body (or glued to its end) that says where the article comes from. */
export function findSource(_page: Page): Claim[] {
  return [];
}
