import type { Weights } from '../../score/model/feature.js';
import { tableOf } from '../../score/model/weight-table.js';
import { flatListOf } from '../../text/flat-list-of.js';
import type { Claim } from '../claim.js';
import { openingOf } from '../opening-of.js';
import type { Page } from '../page.js';
import type { Head } from '../title/head.js';
import type { Byline } from './byline.js';
import { type BylineCandidate, bylineCandidates } from './byline-candidates.js';
import { bylineFeatures } from './byline-features.js';
import { bylineModel } from './byline-model.js';
import { inUsualCase } from './in-usual-case.js';
import { isCompany } from './is-company.js';
import { saysOffice } from './says-office.js';

export interface Authors {
  /** Names alone, in the order of the byline. */
  readonly authors: readonly string[];
  /** The lines that the names were read from, with the reason "byline". */
  readonly claims: readonly Claim[];
}

/** Nobody rather than a name less likely than this. */
const LEAST = 0.36;
/** Two words with capitals that stand in several places may as well be a section's name. */
const LEAST_TELLING = 0.4;
/** So many authors stand below one another, and so near to the headline; longer lists are of other people. */
const MOST_OTHERS = 3;
const GROUP_REACH = 10;
/** A line of more words that holds a sentence says more than who wrote. */
const LONGEST_BYLINE = 20;

/** Who wrote the article, from the lines that say so; nobody rather than a wrong name. */
export function findAuthors(page: Page, head: Head, weights: Weights = bylineModel): Authors {
  const candidates = bylineCandidates(page, head);
  const best = likeliest(page, candidates, chancesOf(page, head, candidates, weights));
  if (best === null || isCompany(page, best.byline.authors[0] as string)) return { authors: [], claims: [] };
  const lines = withNeighbours(page, best, candidates);
  const claims = lines.flatMap((line) => claimLines(page, line));
  return {
    authors: [...new Set(lines.flatMap(({ byline }) => byline.authors.map((author) => inUsualCase(page, author))))],
    claims: [
      ...claims,
      ...signatures(
        page,
        lines.flatMap(({ byline }) => byline.authors),
        claims,
      ),
    ],
  };
}

/** Blocks from the last of the body on among which the author signs. */
const REACH_OF_SIGNATURE = 3;
/** What may stand around a name that signs: "— Nora Feld", "（佐藤美緒）", "Nora Feld (writer)". */
const AROUND_NAME = /^[\s(（【［[–—-]+|[\s)）】］\].]*(?:\([^()]{2,40}\))?$/gu;

/** The lines at the end of the story that say an author's name once more, and nothing else. */
function signatures({ blocks, body }: Page, authors: readonly string[], claimed: readonly Claim[]): Claim[] {
  const names = new Set(authors.map((author) => author.toLowerCase()));
  const from = Math.max(body.first + 1, body.last);
  return flatListOf(blocks.slice(from, from + REACH_OF_SIGNATURE), ({ text }, i) => {
    const block = from + i;
    const isSignature = names.has(text.replace(AROUND_NAME, '').toLowerCase());
    if (!isSignature || claimed.some((one) => one.block === block)) return [];
    return [{ block, from: 0, to: text.length, label: { kind: 'removed', reason: 'byline' }, evidence: 'the name of the author' } as const];
  });
}

/** For each line the probability that it is the byline; they and the case that none is add up to 1. */
function chancesOf(page: Page, { titleBlock }: Head, candidates: readonly BylineCandidate[], weights: Weights): number[] {
  const table = tableOf(weights);
  const odds = bylineFeatures(page, titleBlock, candidates).map((features) => Math.exp(table.sum(features)));
  const all = odds.reduce((sum, one) => sum + one, 1);
  return odds.map((one) => one / all);
}

/** A page says its author's name in several places, and several authors below one another: their chances count together. */
function likeliest(page: Page, candidates: readonly BylineCandidate[], chances: readonly number[]): BylineCandidate | null {
  const sums = new Map<string, number>();
  const leads = new Set(candidates.map(nameOf));
  for (const [i, candidate] of candidates.entries()) {
    const own = chances[i] as number;
    const isTelling = candidate.byline.certainty >= LEAST_TELLING;
    for (const name of namesOf(candidate).filter((one) => leads.has(one))) {
      const known = sums.get(name) ?? 0;
      sums.set(name, isTelling ? known + own : Math.max(known, own));
    }
  }
  const [name, sum] = [...sums].reduce((top, one) => (one[1] > top[1] ? one : top), ['', 0]);
  const best = lineOf(name, candidates, chances);
  if (best === undefined) return null;
  const others = best.place.belowTitle <= GROUP_REACH ? namesAround(page, best, candidates) : [];
  const all = others.length > MOST_OTHERS ? sum : others.reduce((total, other) => total + (sums.get(other) ?? 0), sum);
  return all < LEAST ? null : best;
}

/** The likeliest line of a name; one by the headline, where the other authors stand, before one about the author below. */
function lineOf(name: string, candidates: readonly BylineCandidate[], chances: readonly number[]): BylineCandidate | undefined {
  const lines = candidates
    .map((candidate, i) => ({ candidate, chance: chances[i] as number }))
    .filter((one) => namesOf(one.candidate).includes(name));
  const near = lines.filter(({ candidate }) => candidate.place.belowTitle <= GROUP_REACH);
  return (near.length > 0 ? near : lines).sort((a, b) => b.chance - a.chance)[0]?.candidate;
}

function namesAround(page: Page, best: BylineCandidate, candidates: readonly BylineCandidate[]): string[] {
  const names = new Set(withNeighbours(page, best, candidates).map(nameOf));
  return [...names].filter((name) => name !== nameOf(best));
}

const namesOf = ({ byline }: BylineCandidate): string[] => byline.authors.map((author) => author.toLowerCase());
const nameOf = ({ byline }: BylineCandidate): string => (byline.authors[0] as string).toLowerCase();

/** Names on the lines around: "By Ana Ruiz" and below it "Tom Hall". */
function withNeighbours(page: Page, best: BylineCandidate, candidates: readonly BylineCandidate[]): BylineCandidate[] {
  const { blocks } = page;
  const named = candidates.filter((one) => one === best || !(isWithin(one, best) || isOfficeAlone(page, one)));
  const at = named.indexOf(best);
  const isBare = best.byline.form === 'bare';
  const isLike = (one: BylineCandidate | undefined): one is BylineCandidate =>
    one !== undefined &&
    (isSame(one, best) ||
      (one.byline.certainty >= LEAST_LIKE && isFormLike(one.byline.form, best.byline.form) && !isPhotographer(page, one)));
  let from = at;
  const goesBack = (): boolean => (isBare && isLike(named[from - 1])) || /^[&+] /.test(blocks[named[from]?.block ?? -1]?.text ?? '');
  while (goesBack() && follows(page, named[from - 1], named[from], isBare)) from--;
  let to = at;
  while ((isLike(named[to + 1]) || goesOn(blocks, named[to], named[to + 1])) && follows(page, named[to], named[to + 1], isBare)) to++;
  return withoutPictured(named.slice(from, to + 1));
}

/** The name below a label is a line of its own as well. */
const isWithin = ({ block }: BylineCandidate, best: BylineCandidate): boolean => block > best.block && block < best.block + best.size;

const isOfficeAlone = (page: Page, { byline, block }: BylineCandidate): boolean =>
  (byline.certainty < LEAST_LIKE || byline.form === 'login') &&
  saysOffice(page, block) === 'role' &&
  !page.blocks[block - 1]?.text.endsWith(',');

/** Certainty of a name that stands beside another. */
const LEAST_LIKE = 0.6;

/** "Tom Hall" above "Photo". */
const isPhotographer = (page: Page, { block, size }: BylineCandidate): boolean =>
  saysOffice(page, block + size) === 'picture' && /^\p{L}+$/u.test(page.blocks[block + size]?.text ?? '');

/** Where the authors are named twice, for their portraits and for the article, whom one line names above them took the picture. */
function withoutPictured(lines: BylineCandidate[]): BylineCandidate[] {
  const isAgain = (one: BylineCandidate): boolean => lines.some((other) => other !== one && isSame(other, one));
  const first = lines.findIndex(isAgain);
  return first > 0 && lines.slice(first).every(isAgain) ? lines.slice(first) : lines;
}

/** "By Ana Ruiz and", or the "and" on a line of its own. */
function goesOn(blocks: Page['blocks'], line: BylineCandidate | undefined, next: BylineCandidate | undefined): boolean {
  if (line === undefined || next === undefined) return false;
  if (/^[&+] /.test(blocks[next.block]?.text ?? '')) return true;
  const last = line.block + line.size - 1;
  const between = next.block - last === 2 ? ` ${blocks[last + 1]?.text ?? ''}` : '';
  return /(?:,|&| and| und| et| y| e)$/.test(between === '' ? (blocks[last]?.text ?? '') : between);
}

const isSame = (one: BylineCandidate, other: BylineCandidate): boolean => one.byline.authors.join() === other.byline.authors.join();
const isFormLike = (form: Byline['form'], best: Byline['form']): boolean => form === best || form === 'bare';

/** Whether nothing but an "and", a comma or what the first one is stands between two lines. */
function follows(page: Page, first: BylineCandidate | undefined, second: BylineCandidate | undefined, isBare: boolean): boolean {
  if (first === undefined || second === undefined) return false;
  let next = first.block + first.size;
  if (HANDLE.test(page.blocks[next]?.text ?? '')) next++;
  if (next === second.block) return true;
  return (
    next + 1 === second.block &&
    (SMALL_WORD.test(page.blocks[next]?.text ?? '') || ((isBare || isAlikeLabelled(first, second)) && saysOffice(page, next) === 'role'))
  );
}

/** "By Ana Ruiz" and below what she is "By Tom Hall". */
const isAlikeLabelled = ({ byline: first }: BylineCandidate, { byline: second }: BylineCandidate): boolean =>
  first.form === 'labelled' && second.form === 'labelled' && first.evidence === second.evidence;

/** "@adalindqvist", below a name on many pages. */
const HANDLE = /^@[\w./-]{2,60}$/;

const SMALL_WORD = /^(?:\p{Ll}{1,3}|\p{Lu}{2,3}|[,&+|•])$/u;

function claimLines(page: Page, { block, size, byline }: BylineCandidate): Claim[] {
  if (isStory(page, block, byline)) return [];
  return Array.from({ length: size }, (_, offset) => ({
    block: block + offset,
    from: 0,
    to: (page.blocks[block + offset] as Page['blocks'][number]).text.length,
    label: { kind: 'removed', reason: 'byline' },
    evidence: byline.evidence,
  }));
}

/** Whether a paragraph of the story names its reporter besides: it stays where it is. */
function isStory({ blocks, body, measures, spoken }: Page, block: number, { form }: Byline): boolean {
  const { text } = blocks[block] as Page['blocks'][number];
  if (form === 'signed') return true;
  if (form === 'biography' || !body.isBody[block] || openingOf(text, spoken) !== text) return false;
  const own = measures[block] as Page['measures'][number];
  return own.wordCount > LONGEST_BYLINE && own.sentenceEnds > 0;
}
