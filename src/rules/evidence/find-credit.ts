import type { Page } from '../../parts/page.js';

/** Characters of a line that says who made a picture. */
const LONGEST = 90;
/** "(Name / Agency)" and "© Name", alone on a line. */
const CREDIT = /^\([^()\d]{3,40} ?\/ ?[^()\d]{2,40}\)$|^(?:©|\(c\)) ?[^.\d]{3,60}$/i;

/** Who made a picture, in signs alone and on a line of its own. */
export function findCredit({ blocks, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  // "© All rights reserved" speaks of the page.
  if (measures[index]?.cues.some(({ topic }) => topic === 'copyright')) return null;
  return text.length <= LONGEST ? (CREDIT.exec(text)?.[0] ?? null) : null;
}
