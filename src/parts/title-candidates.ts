import type { Block } from '../article.js';
import { bodyStems } from '../score/body-stems.js';
import type { Measures } from '../score/measure-block.js';
import { matchStems, stemsOf } from '../score/stems.js';
import type { TitleCandidate } from '../score/title-candidate.js';
import type { TitleSetting } from '../score/title-survey.js';
import { splitWords } from '../text/split-words.js';
import { cleanPageTitle } from './clean-page-title.js';
import { findMailField } from './mail-header.js';
import type { Page } from './page.js';
import { type Span, splitPageTitle } from './split-page-title.js';

export interface TitleCandidates {
  readonly setting: TitleSetting;
  /** In their order in the text. */
  readonly candidates: readonly TitleCandidate[];
}

/** So many of the first, of the nearest above the body, and of those between that have most of the body's words. */
const [TOP, NEAREST, FURTHER] = [6, 14, 8];
/** The headline may have been taken for the beginning of the body. */
const INTO_BODY = 3;
const LONGEST = 300;
const MOST_WORDS = 45;
/** Words of the body that a block further up must have. */
const LEAST_FURTHER = 2;
/** Paragraphs whose words are known: what the headline says is told near the beginning. */
const BODY_BLOCKS = 40;

/** What may be the headline. */
export function titleCandidates({ blocks, measures, scores, body, spoken }: Page): TitleCandidates {
  const { first } = body;
  const stems = bodyStems(measures, scores, first, BODY_BLOCKS);
  const bylineWords = new Set(spoken.flatMap(({ byline }) => byline.by));
  const isKnown = (word: string): boolean => stemsOf([word]).some((stem) => stems.has(stem));
  const text = blocks[0]?.text ?? '';
  const headline = text.length > LONGEST ? { from: 0, to: text.length } : cleanPageTitle(text, isKnown);
  const indices = blocksToWeigh(blocks, measures, first, stems);
  return {
    setting: { blocks, measures, scores, first, bodyStems: stems, bylineWords, headline, isPage: isWholePage(measures) },
    candidates: indices.flatMap((block) => (block === 0 ? partsOfFirst(text, headline) : [wholeBlock(blocks, measures, block)])),
  };
}

function wholeBlock(blocks: readonly Block[], measures: readonly Measures[], block: number): TitleCandidate {
  return { block, from: 0, to: (blocks[block] as Block).text.length, words: (measures[block] as Measures).words.words };
}

function partsOfFirst(text: string, headline: Span): TitleCandidate[] {
  const spans = splitPageTitle(text);
  if (!spans.some(({ from, to }) => from === headline.from && to === headline.to)) spans.push(headline);
  return spans
    .map(({ from, to }) => ({ block: 0, from, to, words: splitWords(text, from, to).words }))
    .filter(({ words }) => words.length > 0);
}

function blocksToWeigh(
  blocks: readonly Block[],
  measures: readonly Measures[],
  first: number,
  stems: ReadonlySet<string>,
): readonly number[] {
  const able: number[] = [];
  const end = Math.min(first + INTO_BODY, blocks.length);
  for (let i = 0; i < end; i++) if (canBeTitle(blocks[i] as Block, measures[i] as Measures)) able.push(i);
  if (able.length <= TOP + NEAREST) return able;
  const near = able.length - NEAREST;
  const between = able
    .slice(TOP, near)
    .map((index) => ({ index, found: matchStems((measures[index] as Measures).words.words, stems).found }));
  const further = between
    .filter(({ found }) => found >= LEAST_FURTHER)
    .sort((a, b) => b.found - a.found || b.index - a.index)
    .slice(0, FURTHER)
    .map(({ index }) => index);
  return [...able.slice(0, TOP), ...further.sort((a, b) => a - b), ...able.slice(near)];
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
  return findMailField(text) === null;
}
