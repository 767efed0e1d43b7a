import type { Block } from '../../article.js';
import type { Language } from '../../languages/language.js';
import { bodyStems } from '../../score/body/body-stems.js';
import type { Measures } from '../../score/measure-block.js';
import type { TitleCandidate } from '../../score/title/title-candidate.js';
import { countIn, type TitleSetting } from '../../score/title/title-survey.js';
import { flatListOf } from '../../text/flat-list-of.js';
import { onceFor } from '../../text/once-for.js';
import { splitWords } from '../../text/split-words.js';
import { isTelling, stemOf } from '../../text/stems.js';
import { findMailField } from '../mail-header.js';
import type { Page } from '../page.js';
import { cleanPageTitle } from './clean-page-title.js';
import { findHeadings } from './find-headings.js';
import { signsOfHead } from './signs-of-head.js';
import { type Span, splitPageTitle } from './split-page-title.js';

export interface TitleCandidates {
  readonly setting: TitleSetting;
  /** In their order in the text. */
  readonly candidates: readonly TitleCandidate[];
}

/** So many of the first, of the nearest above the body, and of those between that have most of the body's words. */
const [TOP, NEAREST, FURTHER] = [5, 10, 5];
/** The headline may have been taken for the beginning of the body. */
const INTO_BODY = 3;
/** On a whole page further: so many headings in so many blocks. */
const [HEADINGS, FAR_INTO_BODY] = [3, 12];
/** So many blocks that say a part of the first one, and no longer ones. */
const [REPEATED, MOST_REPEATED_WORDS] = [3, 25];
const LONGEST = 300;
const MOST_WORDS = 45;
/** Words of the body that a block further up must have. */
const LEAST_FURTHER = 2;
/** Paragraphs whose words are known: what the headline says is told near the beginning. */
const BODY_BLOCKS = 40;

/** What may be the headline. */
export function titleCandidates(page: Page): TitleCandidates {
  const { blocks, measures, scores, spoken } = page;
  const { first } = page.body;
  const stems = bodyStems(measures, scores, first, BODY_BLOCKS);
  const bylineWords = bylineWordsOf(spoken);
  const isKnown = (word: string): boolean => isTelling(word) && stems.has(stemOf(word));
  const text = blocks[0]?.text ?? '';
  const headline = text.length > LONGEST ? { from: 0, to: text.length } : cleanPageTitle(text, isKnown);
  const isOfArticle = (index: number): boolean => blocks[index]?.printedPage === undefined;
  const heading = findOnlyHeading(page);
  const indices = heading === null ? blocksToWeigh(blocks, measures, first, stems, bylineWords) : [heading];
  return {
    setting: {
      blocks,
      measures,
      scores,
      first,
      bodyStems: stems,
      bylineWords,
      headline,
      siteWords: siteWordsOf(spoken),
      signs: signsOfHead(page, bylineWords),
    },
    candidates: flatListOf(indices.filter(isOfArticle), (block) =>
      block === 0 ? partsOfFirst(text, headline) : [wholeBlock(blocks, measures, block)],
    ),
  };
}

/** Words of a sentence of the story. */
const SENTENCE = 12;

/** "# The headline": of Markdown the one heading of the first level, above the story; a comment of a listing stands within it. */
function findOnlyHeading({ blocks, measures, body }: Page): number | null {
  const heading = blocks.findIndex(({ mark }) => mark === '#');
  const isOnly = heading >= 0 && heading === blocks.findLastIndex(({ mark }) => mark === '#');
  if (!isOnly || heading > body.first + INTO_BODY || (blocks[heading] as Block).text.length > LONGEST) return null;
  const isStory = ({ wordCount, endsSentence }: Measures, index: number): boolean =>
    endsSentence && wordCount >= SENTENCE && !isNote(blocks[index]?.text ?? '');
  return measures.slice(0, heading).some(isStory) ? null : heading;
}

/** Words that stand in front of an author's name in some languages. */
const bylineWordsOf = onceFor((spoken: readonly Language[]): ReadonlySet<string> => new Set(spoken.flatMap(({ byline }) => byline.by)));
const siteWordsOf = onceFor((spoken: readonly Language[]): ReadonlySet<string> => new Set(spoken.flatMap(({ siteWords }) => siteWords)));

function wholeBlock(blocks: readonly Block[], measures: readonly Measures[], block: number): TitleCandidate {
  return { block, from: 0, to: (blocks[block] as Block).text.length, words: (measures[block] as Measures).words };
}

function partsOfFirst(text: string, headline: Span): TitleCandidate[] {
  const spans = splitPageTitle(text);
  if (!spans.some(({ from, to }) => from === headline.from && to === headline.to)) spans.push(headline);
  return spans
    .map(({ from, to }) => ({ block: 0, from, to, words: splitWords(text, from, to) }))
    .filter(({ words }) => words.words.length > 0);
}

function blocksToWeigh(
  blocks: readonly Block[],
  measures: readonly Measures[],
  first: number,
  stems: ReadonlyMap<string, number>,
  bylineWords: ReadonlySet<string>,
): readonly number[] {
  const end = Math.min(first + INTO_BODY, blocks.length);
  const able: number[] = [];
  const isAble = (i: number): boolean => canBeTitle(blocks[i] as Block, measures[i] as Measures);
  for (let i = 0; i < end; i++) if (isAble(i)) able.push(i);
  const isInPageTitle = saysPartOf(measures[0]);
  const isWhole = isWholePage(measures);
  const heads = isWhole ? findHeadings(blocks, measures, first, bylineWords).filter(isAble) : [];
  const inside = headingsInside(blocks, measures, end, isWhole ? HEADINGS : 0, isInPageTitle);
  if (able.length <= TOP + NEAREST) return merged([...able, ...inside, ...heads]);
  const near = able.length - NEAREST;
  const between = able.slice(TOP, near);
  const further = new Set([
    ...mostOf(between, measures, stems),
    ...between.filter((index) => isInPageTitle(measures[index])).slice(-REPEATED),
  ]);
  return merged([...able.slice(0, TOP), ...further, ...able.slice(near), ...inside, ...heads]);
}

const merged = (indices: readonly number[]): number[] => [...new Set(indices)].sort((a, b) => a - b);

/** Those that have most of the body's words. */
function mostOf(indices: readonly number[], measures: readonly Measures[], stems: ReadonlyMap<string, number>): number[] {
  return indices
    .map((index) => ({ index, found: countIn((measures[index] as Measures).words.stems, stems) }))
    .filter(({ found }) => found >= LEAST_FURTHER)
    .sort((a, b) => b.found - a.found || b.index - a.index)
    .slice(0, FURTHER)
    .map(({ index }) => index);
}

/** Headings further into what was taken for the body, which on a whole page may begin in a menu; and those that the page's title says. */
function headingsInside(
  blocks: readonly Block[],
  measures: readonly Measures[],
  from: number,
  most: number,
  isInPageTitle: (own?: Measures) => boolean,
): number[] {
  const isAble = (i: number): boolean => canBeTitle(blocks[i] as Block, measures[i] as Measures);
  const headings: number[] = [];
  const end = Math.min(from + FAR_INTO_BODY, blocks.length);
  for (let i = from; i < end && headings.length < most; i++) {
    const own = measures[i] as Measures;
    if (own.wordCount >= 3 && own.wordCount <= 20 && !own.endsSentence && blocks[i]?.mark === '' && isAble(i)) headings.push(i);
  }
  let repeated = 0;
  for (let i = from; i < blocks.length && repeated < REPEATED; i++) {
    if (!isInPageTitle(measures[i]) || !isAble(i)) continue;
    repeated++;
    if (!headings.includes(i)) headings.push(i);
  }
  return headings.sort((a, b) => a - b);
}

/** Tells whether a block says some words of the first block, in their order. */
function saysPartOf(page: Measures | undefined): (own?: Measures) => boolean {
  return (own) =>
    page !== undefined &&
    own !== undefined &&
    own.wordCount >= 3 &&
    own.wordCount <= MOST_REPEATED_WORDS &&
    page.words.set.has(own.words.words[0] as string) &&
    page.words.line.includes(own.words.line);
}

/** Whether menus and footers were dumped along with the article. */
function isWholePage(measures: readonly Measures[]): boolean {
  let [short, prose, menus] = [0, 0, 0];
  for (const { wordCount, sentenceEnds, cues } of measures) {
    if (wordCount <= 4) short++;
    else if (wordCount >= 14 && sentenceEnds > 0) prose++;
    if (cues.some(({ topic, coverage }) => coverage === 'whole' && menuTopics.has(topic))) menus++;
  }
  return menus >= 3 || (short > 15 && short > (prose + 1) * 4);
}

const menuTopics: ReadonlySet<string> = new Set(['navigation', 'login', 'cookie', 'skip-link']);

function canBeTitle({ text }: Block, { wordCount, cues }: Measures): boolean {
  if (wordCount < 1 || wordCount > MOST_WORDS || text.length > LONGEST || cues.some(({ coverage }) => coverage === 'whole')) return false;
  if (isNote(text) || isDoubled(text) || isPointer(text) || isPath(text) || (text.endsWith(',') && wordCount <= LONGEST_SALUTATION))
    return false;
  return findMailField(text) === null;
}

/** Words of "Dear Sam,". */
const LONGEST_SALUTATION = 4;

/** "[header-640x.jpg]", "[Forwarded from: The Harbour Post]", 'source: "page.txt"' of front matter. */
const isNote = (text: string): boolean =>
  /^[a-z][\w-]*: "/.test(text) || (text.startsWith('[') && /^\[(?:[^\]\s]*|[^\]:]{3,30}: [^\]]+)\]$/.test(text));

/** "← The article before" */
const isPointer = (text: string): boolean => /^[←⟵◀⬅]|[→⟶▶➔➜]$/u.test(text);

/** Characters of a step. */
const LONGEST_STEP = 25;

/** "Harbour > News > Interviews": the way to the article. */
function isPath(text: string): boolean {
  const steps = text.split(/ [>›→] /);
  return steps.length > 2 && steps.every((step) => step.length <= LONGEST_STEP);
}

/** A picture's words and its caption. */
function isDoubled(text: string): boolean {
  const half = text.length >> 1;
  return text.length > 20 && text.slice(0, half).trim() === text.slice(-half).trim();
}
