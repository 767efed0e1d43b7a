import type { Claim } from './claim.js';
import { findAttribution, isAgencyLine } from './find-attribution.js';
import type { Page } from './page.js';

/** Blocks below the body that may still speak of the article; those further down speak of the site. */
const REACH = 6;
const COPYRIGHT_REACH = 2;
const LONGEST = 300;
const COPYRIGHT = /^(?:[™®]\s?&\s?)?(?:©|\(c\)|copyright\b)/iu;

/** The line below the body that says where the article comes from; further ones are left out. */
export function findSource({ blocks, body, spoken, measures }: Page): Claim[] {
  const claims: Claim[] = [];
  for (let block = Math.max(body.first + 1, body.last - 1); block <= body.last + REACH && block < blocks.length; block++) {
    const { text } = blocks[block] as Page['blocks'][number];
    const own = measures[block] as Page['measures'][number];
    if (text.length > LONGEST) continue;
    const found = findAttribution(text, spoken);
    if (found === null || !speaksOfArticle(text, block - body.last, own.wordCount)) continue;
    const reason = COPYRIGHT.test(text) ? 'copyright' : 'attribution';
    const label = claims.length === 0 ? ({ kind: 'attribution' } as const) : ({ kind: 'removed', reason } as const);
    claims.push({ block, from: 0, to: text.length, label, evidence: found.text });
  }
  return claims;
}

/** A name without a year behind "©" is a picture's, and a word alone ("Sources") heads a list. */
function speaksOfArticle(text: string, distance: number, wordCount: number): boolean {
  const line = text.replace(COPYRIGHT, '').trim();
  if (isAgencyLine(line)) return true;
  if (COPYRIGHT.test(text)) return distance <= COPYRIGHT_REACH && /\b(?:19|20)\d\d\b/.test(text);
  return wordCount > 1;
}
