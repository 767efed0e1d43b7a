import type { Block } from '../../article.js';
import type { Measures } from '../../score/measure-block.js';
import type { TreeModel } from '../../score/model/trees.js';
import { rankTitles } from '../../score/title/rank-titles.js';
import type { TitleCandidate } from '../../score/title/title-candidate.js';
import { titleModel } from '../../score/title/title-model.js';
import { splitWords } from '../../text/split-words.js';
import type { Claim } from '../claim.js';
import { findDates } from '../date/find-dates.js';
import type { Page } from '../page.js';
import { findKicker } from './find-kicker.js';
import { findRepeats } from './find-repeats.js';
import type { Head } from './head.js';
import { isSentenceLike } from './is-sentence-like.js';
import { titleCandidates } from './title-candidates.js';
import { withoutSiteBehind } from './without-site-behind.js';

/** No title rather than one less likely than this. */
const LEAST = 0.3;
/** However unlikely what was tried before it. */
const LEAST_OF_ALL = 0.02;
const MOST_KICKER_WORDS = 7;
/** A sentence of so many words in the body's run is its first paragraph, not the headline. */
const LEAST_PARAGRAPH = 8;
const MOST_BYLINE_WORDS = 14;
/** A line of more words is no name. */
const MOST_NAME_WORDS = 6;
/** A sentence that is so likely may be the headline after all. */
const SURE = 0.75;
/** Headlines of other articles below the line that announces them, and their words. */
const [MOST_LINKS, LEAST_LINK_WORDS, MOST_LINK_WORDS] = [3, 4, 20];
/** Blocks between the date of an article and a list of others. */
const HEAD_REACH = 8;
/** Where a kicker may stand below the page's title that opens with it. */
const KICKERS_BELOW = [1, 2, 3, 4];
/** Characters; a longer first block is no page's title. */
const LONGEST_PAGE_TITLE = 300;
/** Share of a headline's words that the page's title has, behind the kicker. */
const SAID_AGAIN = 0.5;
/** A candidate below the page's title with so much in common says the same; less likely ones may be links. */
const [LIKE, LEAST_BELOW] = [0.7, 0.05];
/** Candidates that are read as dates and bylines before giving up. */
const MOST_TRIED = 4;

/** The headline and the kicker, and what repeats them; no title rather than a wrong one. */
export function findHead(page: Page, model: TreeModel = titleModel): Head {
  const { setting, candidates } = titleCandidates(page);
  const chances = rankTitles(setting, candidates, model);
  const best = bestTitle(page, candidates, chances);
  if (best === null) return { titleBlock: null, claims: [] };
  const chance = chances[candidates.indexOf(best)] as number;
  const block = belowKicker(page, best.block);
  const { text } = page.blocks[block] as Block;
  const whole = block === best.block ? best : { from: 0, to: text.length };
  const range = block === 0 ? whole : withoutSiteBehind(text, whole, setting);
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

/** The likeliest candidate that is neither a date, a byline, a caption nor a paragraph; one of those stands in for no title. */
function bestTitle(page: Page, candidates: readonly TitleCandidate[], chances: readonly number[]): TitleCandidate | null {
  // A sentence that stands alone heads nothing.
  if (page.blocks.length === 1 && page.measures[0]?.endsSentence) return null;
  let left = 1;
  for (const { best, chance } of likeliestBlocks(candidates, chances)) {
    if (chance < Math.max(LEAST * left, LEAST_OF_ALL)) return null;
    if (!saysSomethingElse(page, best.block, chance >= SURE)) return best.block === 0 ? sameBelow(page, best, candidates, chances) : best;
    left -= chance;
  }
  return null;
}

/** The headline as it stands between the page's title and the text, with a few words more or fewer. */
function sameBelow(
  { body }: Page,
  title: TitleCandidate,
  candidates: readonly TitleCandidate[],
  chances: readonly number[],
): TitleCandidate {
  let [best, most] = [title, LEAST_BELOW];
  for (const [i, candidate] of candidates.entries()) {
    const chance = chances[i] as number;
    if (candidate.block === 0 || chance < most || !areSame(candidate.words.words, title.words.words)) continue;
    // Far down may stand a crosshead that says nearly the same; what says just the same is the headline wherever the body was found.
    if (candidate.block > body.first && candidate.words.words.length !== title.words.words.length) continue;
    [best, most] = [candidate, chance];
  }
  return best;
}

/** Whether the longer of two wordings has the words of the shorter one in their order, and few others. */
function areSame(one: readonly string[], other: readonly string[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (2 * shorter.length < LIKE * (shorter.length + longer.length)) return false;
  let found = 0;
  for (const word of longer) if (word === shorter[found]) found++;
  return found === shorter.length;
}

interface Answer {
  best: TitleCandidate;
  most: number;
  chance: number;
}

/** The blocks by their chance, which is that of all their parts and of the other blocks that say the same, each with its best part. */
function likeliestBlocks(candidates: readonly TitleCandidate[], chances: readonly number[]): Answer[] {
  const parts = candidates.map((best, i) => ({ best, most: chances[i] as number, chance: chances[i] as number }));
  const blocks = joinBy(parts, ({ best }) => best.block);
  return joinBy(blocks, ({ best }) => best.words.line)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST_TRIED);
}

/** Those of one key as one answer, which is the likeliest of them. */
function joinBy<Key>(answers: readonly Answer[], keyOf: (answer: Answer) => Key): Answer[] {
  const joined = new Map<Key, Answer>();
  for (const answer of answers) {
    const known = joined.get(keyOf(answer));
    const chance = (known?.chance ?? 0) + answer.chance;
    joined.set(keyOf(answer), { ...(known === undefined || answer.most > known.most ? answer : known), chance });
  }
  return [...joined.values()];
}

function saysSomethingElse(page: Page, index: number, isSure: boolean): boolean {
  const { blocks, measures, spoken, body, bylineAt } = page;
  const { text } = blocks[index] as Block;
  const own = measures[index] as Measures;
  const { cues, wordCount } = own;
  const isSentence = wordCount >= LEAST_PARAGRAPH && own.endsSentence && /[.。]["'”’»)]*$/.test(text);
  if (isSentence && !(isSure && index === body.first) && index >= body.first && !isInPageTitle(measures, index)) return true;
  if (cues.some(({ topic }) => topic === 'caption' || topic === 'skip-link')) return true;
  if (!isSure && isAnotherHeadline(page, index)) return true;
  if (introducesName(own, spoken) || (wordCount <= MOST_NAME_WORDS && introducesName(measures[index - 1], spoken))) return true;
  if (wordCount > MOST_BYLINE_WORDS || isSentenceLike(own)) return false;
  const dated = findDates(text, spoken).reduce((sum, { start, end }) => sum + end - start, 0);
  if (dated > text.length * 0.6) return true;
  const byline = bylineAt(index);
  return byline !== null && byline.certainty >= 0.7;
}

/** Whether a line such as "More on this" and nothing but headlines stand above, and the article's own date above that: it heads another article. */
function isAnotherHeadline({ blocks, measures, spoken }: Page, index: number): boolean {
  if (isInPageTitle(measures, index)) return false;
  for (let above = index - 1; above >= Math.max(0, index - MOST_LINKS); above--) {
    const own = measures[above] as Measures;
    if (own.cues.some(({ topic, coverage }) => topic === 'related' && coverage === 'whole'))
      return blocks
        .slice(Math.max(0, above - HEAD_REACH), above)
        .some(({ text }) => findDates(text, spoken).some(({ isComplete }) => isComplete));
    if (own.wordCount > MOST_LINK_WORDS || own.wordCount < LEAST_LINK_WORDS) return false;
  }
  return false;
}

/** "A series by" on one line, the name on the next. */
function introducesName(own: Measures | undefined, spoken: Page['spoken']): boolean {
  const last = own === undefined || own.wordCount > MOST_BYLINE_WORDS ? undefined : own.words.words.at(-1);
  return last !== undefined && spoken.some(({ byline, functionWords }) => byline.by.includes(last) && functionWords.includes(last));
}

function isInPageTitle(measures: readonly Measures[], index: number): boolean {
  const page = measures[0]?.words.set;
  const own = measures[index]?.words.words ?? [];
  return index > 0 && own.filter((word) => page?.has(word)).length > own.length * 0.7;
}

/** Where the page's title says a label and then what stands below it, the label is a kicker and the headline is next. */
function belowKicker({ blocks, measures }: Page, block: number): number {
  if (/[:：]$/.test(blocks[block]?.text ?? '') && isHeadline(measures[block + 1])) return block + 1;
  const pageTitle = splitWords((blocks[0]?.text ?? '').slice(0, LONGEST_PAGE_TITLE).replace(SITE_BEHIND, '')).words;
  const labels = block === 0 ? KICKERS_BELOW : [block];
  const label = labels.find((index) => isHeadline(measures[index + 1]) && opensPageTitle(pageTitle, measures, index));
  return label === undefined ? block : label + 1;
}

/** What a headline below a kicker may share words with by chance. */
const SITE_BEHIND = /\|[^|]*$/;

/** Whether the page's title is a label and, in these words or others, the headline below that. */
function opensPageTitle(page: readonly string[], measures: readonly Measures[], index: number): boolean {
  const wordsOf = (at: number): readonly string[] => measures[at]?.words.words ?? [];
  const [label, next] = [wordsOf(index), wordsOf(index + 1)];
  if (label.length === 0 || label.length > MOST_KICKER_WORDS || next.length < 3 || page.length < label.length + 3) return false;
  if (label.some((word, i) => word !== page[i])) return false;
  const rest = new Set(page.slice(label.length));
  return next.filter((word) => rest.has(word)).length >= next.length * SAID_AGAIN;
}

const isHeadline = (own: Measures | undefined): boolean =>
  own !== undefined && own.wordCount >= 3 && own.wordCount <= 20 && own.sentenceEnds <= 1 && own.cues.length === 0;

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
