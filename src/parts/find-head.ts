import type { Block } from '../article.js';
import { rankTitles } from '../score/rank-titles.js';
import { titleFeatures } from '../score/title-features.js';
import { titleModel } from '../score/title-model.js';
import type { Claim } from './claim.js';
import { findKicker } from './find-kicker.js';
import { findRepeats } from './find-repeats.js';
import type { Head } from './head.js';
import type { Page } from './page.js';
import { titleCandidates } from './title-candidates.js';

/** No title rather than one less likely than this. */
const LEAST = 0.3;
const MOST_KICKER_WORDS = 7;

/** The headline and the kicker, and what repeats them; no title rather than a wrong one. */
export function findHead(page: Page): Head {
  const { setting, candidates, headline } = titleCandidates(page);
  const chances = rankTitles(titleFeatures(setting, candidates), setting.form, titleModel);
  const chance = Math.max(0, ...chances);
  if (chance < LEAST) return { titleBlock: null, claims: [] };
  const block = belowKicker(page, candidates[chances.indexOf(chance)] as number);
  const { text } = page.blocks[block] as Block;
  const range = block === 0 ? headline : { from: 0, to: text.length };
  const { titleFrom, claims: kickers } = findKicker(page, block, range);
  const title: Claim = {
    block,
    from: titleFrom,
    to: range.to,
    label: { kind: 'title' },
    evidence: `chance ${chance.toFixed(2)}`,
  };
  const claims = [...kickers, title, ...siteNames(text, block, Math.min(range.from, titleFrom), range.to, kickers)];
  return { titleBlock: block, claims: [...claims, ...findRepeats(page, claims)] };
}

/** Where the page's title says a label and then what stands below it, the label is a kicker and the headline is next. */
function belowKicker({ measures }: Page, block: number): number {
  const wordsOf = (index: number): readonly string[] => measures[index]?.words.words ?? [];
  const [page, label, next] = [wordsOf(0), wordsOf(block), wordsOf(block + 1)];
  if (block === 0 || label.length > MOST_KICKER_WORDS || next.length < 3 || page.length < label.length + 3) return block;
  if (label.some((word, i) => word !== page[i])) return block;
  const rest = new Set(page.slice(label.length));
  return next.filter((word) => rest.has(word)).length >= next.length * 0.7 ? block + 1 : block;
}

/** What stands around the headline in a page's title. */
function siteNames(text: string, block: number, from: number, to: number, kickers: readonly Claim[]): Claim[] {
  const start = Math.min(from, ...kickers.filter((claim) => claim.block === block).map((claim) => claim.from));
  const ranges = [
    { from: 0, to: start },
    { from: to, to: text.length },
  ];
  return ranges
    .filter((range) => text.slice(range.from, range.to).trim() !== '')
    .map((range) => ({
      block,
      ...range,
      label: { kind: 'removed', reason: 'site-name' },
      evidence: text.slice(range.from, range.to).trim(),
    }));
}
