import { isFrenchQuotation } from './is-french-quotation.js';

/** Signs that stand between a headline and a site's name. */
const SEPARATOR =
  /\s*(?:[|｜¦•ǀ]|::|›|\s[»«·>/<]\s)[\s|｜»«¦•·:]*|\s+[-–—―~:@]+\s+|\s+[-–—―]+(?=\p{Lu})|_+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」])\s*[-–—―:：]\s*/gu;
/** Without one of these there is none; spares most titles a search that is slow to prepare. */
const SIGN = /[|｜¦•ǀ›»«·></:：@~_―—–-]/;
/** Parts beyond these belong to no headline. */
const MOST_PARTS = 5;

/** Characters of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** All that may be the headline in a page's title ("Headline | Section - Site"): the whole, and every part or run of parts. */
export function splitPageTitle(text: string): Span[] {
  const parts = partsOf(text);
  const spans: Span[] = [{ from: 0, to: text.length }];
  for (const [i, { from }] of parts.entries())
    for (const { to } of parts.slice(i)) if (from > 0 || to < text.length) spans.push({ from, to });
  return spans;
}

function partsOf(text: string): Span[] {
  if (!SIGN.test(text)) return [];
  const parts: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    if (isFrenchQuotation(text, match.index, match[0])) continue;
    if (match.index > from) parts.push({ from, to: match.index });
    from = match.index + match[0].length;
    if (parts.length === MOST_PARTS) return parts;
  }
  if (from < text.length) parts.push({ from, to: text.length });
  return parts;
}
