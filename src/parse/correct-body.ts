import type { Body, Page } from '../parts/page.js';
import { findCertainReason } from '../rules/index.js';

/** Takes out of the body what a rule knows for certain, whatever its score. */
export function correctBody(page: Page): Body {
  const { first, last, isBody } = page.body;
  const corrected = isBody.map((inBody, index) => inBody && findCertainReason(page, index) === null);
  const from = corrected.indexOf(true);
  return from < 0 ? { first, last, isBody } : { first: from, last: corrected.lastIndexOf(true), isBody: corrected };
}
