import type { Claim } from '../claim.js';
import { findDateline } from '../dateline/find-dateline.js';
import type { Page } from '../page.js';
import { findAttribution, isAgencyLine } from './find-attribution.js';

/** Blocks below the body that may still speak of the article; those further down speak of the site. */
const REACH = 8;
const COPYRIGHT_REACH = 2;
const LONGEST = 300;
const COPYRIGHT = /^(?:[™®]\s?&\s?)?(?:©|\(c\)|copyright\b)/iu;

/** The line below the body that says where the article comes from; further ones are left out. */
export function findSource(page: Page, bylines: readonly Claim[] = []): Claim[] {
  const { blocks, body, spoken, measures } = page;
  const claims: Claim[] = [];
  for (let block = Math.max(body.first + 1, body.last - 1); block <= body.last + REACH && block < blocks.length; block++) {
    const { text } = blocks[block] as Page['blocks'][number];
    const own = measures[block] as Page['measures'][number];
    if (text.length > LONGEST) continue;
    const found = findAttribution(text, spoken, own);
    const isSource = found === null ? isNamedAbove(page, text, bylines) : speaksOfArticle(text, block - body.last, own.wordCount);
    if (!isSource) continue;
    const said = claimsOf(page, block, claims.length > 0, found?.text ?? 'the byline or the dateline names it');
    claims.push(...said);
    block += said.length - 1;
  }
  return claims;
}

/** The line itself, or the one below it that it heads: "Journal Reference:". */
function claimsOf({ blocks }: Page, block: number, isFurther: boolean, evidence: string): Claim[] {
  const text = blocks[block]?.text ?? '';
  const below = blocks[block + 1]?.text ?? '';
  const removed = { kind: 'removed', reason: COPYRIGHT.test(text) ? 'copyright' : 'attribution' } as const;
  const attribution = { kind: 'attribution' } as const;
  const isHead = /[:：]$/.test(text) && below !== '' && below.length <= LONGEST;
  if (isFurther || !isHead) return [{ block, from: 0, to: text.length, label: isFurther ? removed : attribution, evidence }];
  return [
    { block, from: 0, to: text.length, label: removed, evidence },
    { block: block + 1, from: 0, to: below.length, label: attribution, evidence },
  ];
}

/** A name without a year behind "©" is a picture's, and a word alone ("Sources") heads a list. */
function speaksOfArticle(text: string, distance: number, wordCount: number): boolean {
  const line = text.replace(COPYRIGHT, '').trim();
  if (isAgencyLine(line)) return true;
  if (COPYRIGHT.test(text)) return distance <= COPYRIGHT_REACH && /\b(?:19|20)\d\d\b/.test(text);
  return wordCount > 1;
}

/** Whether a line is no more than the agency that the byline or the dateline names: "By Ana Ruiz, Norda", "VARDA (Norda) -". */
function isNamedAbove({ blocks, body }: Page, text: string, bylines: readonly Claim[]): boolean {
  const name = text.replace(/^[\s([–—-]+|[\s)\].–—-]+$/g, '');
  if (!/^\p{Lu}[\p{L}\p{N} .&-]{1,29}$/u.test(name)) return false;
  const dateline = findDateline(blocks[body.first]?.text ?? '')?.dateline ?? '';
  return dateline.includes(`(${name})`) || bylines.some(({ block }) => blocks[block]?.text.endsWith(`, ${name}`));
}
