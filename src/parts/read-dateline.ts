import { findDateline } from './find-dateline.js';
import type { Page } from './page.js';

/** The place, and agency, that opens the first paragraph; it stays in its paragraph too. */
export function readDateline({ blocks, body, measures }: Page): string | null {
  const first = body.isBody.findIndex((isBody, i) => isBody && (measures[i]?.wordCount ?? 0) > 8);
  const text = blocks[first]?.text;
  return text === undefined ? null : (findDateline(text)?.dateline ?? null);
}
