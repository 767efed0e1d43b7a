import type { Claim } from './claim.js';
import { findAttribution } from './find-attribution.js';
import type { Page } from './page.js';

/** Blocks below the body that may still belong to it. */
const REACH = 8;
const LONGEST = 300;

/** The line below the body (or glued to its end) that says where the article comes from. */
export function findSource({ blocks, body, spoken }: Page): Claim[] {
  const claims: Claim[] = [];
  for (let block = Math.max(body.first + 1, body.last - 1); block <= body.last + REACH && block < blocks.length; block++) {
    const { text } = blocks[block] as Page['blocks'][number];
    const found = text.length <= LONGEST ? findAttribution(text, spoken) : null;
    if (found === null) continue;
    const label = claims.length === 0 ? ({ kind: 'attribution' } as const) : ({ kind: 'removed', reason: 'attribution' } as const);
    claims.push({ block, from: 0, to: text.length, label, evidence: found.text });
  }
  return claims;
}
