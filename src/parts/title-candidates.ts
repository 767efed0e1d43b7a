import type { Block } from '../article.js';
import type { Measures } from '../score/measure-block.js';
import { matchStems, stemsOf } from '../score/stems.js';
import { bodyStemsOf, mostLike, type TitleForm, type TitleSetting } from '../score/title-features.js';
import { splitWords } from '../text/split-words.js';
import { cleanPageTitle, type Headline } from './clean-page-title.js';
import { findMailField } from './mail-header.js';
import type { Page } from './page.js';

export interface TitleCandidates {
  readonly setting: TitleSetting;
  /** The part of the first block that may be the headline. */
  readonly headline: Headline;
  /** Indices of blocks, in their order. */
  readonly candidates: readonly number[];
}

/** So many of the nearest above the body are looked at, and so many of the longer ones further up. */
const NEAREST = 20;
const FURTHER = 16;
/** So many of the first are looked at where the text is an article alone. */
const ARTICLE_TOP = 12;
/** A first block this much like a later one is the page's title. */
const TITLED = 0.6;
/** The first blocks of a text, one of which is often its title. */
const FIRST = 3;
/** The headline may have been taken for the beginning of the body. */
const INTO_BODY = 3;
const LONGEST = 300;
const MOST_WORDS = 45;
/** Words of the body that a block further up must have. */
const LEAST_FURTHER = 2;

/** The blocks that may be the headline. */
export function titleCandidates({ blocks, measures, scores, body, spoken }: Page): TitleCandidates {
  const { first } = body;
  const text = blocks[0]?.text ?? '';
  const bodyStems = bodyStemsOf({ measures, scores, first });
  const isKnown = (word: string): boolean => stemsOf([word]).some((stem) => bodyStems.has(stem));
  const headline = text.length > LONGEST ? { from: 0, to: 0 } : cleanPageTitle(text, isKnown);
  const firstWords = splitWords(text, headline.from, headline.to).words;
  const bylineWords = new Set(spoken.flatMap(({ byline }) => byline.by));
  const isPage = isWholePage(measures);
  const candidates = (isPage ? fromPage : fromArticle)(blocks, measures, first, bodyStems);
  const isTitled = mostLike(measures, 0, candidates) > TITLED;
  const form: TitleForm = isPage ? (isTitled ? 'page below its title' : 'page') : isTitled ? 'article below its title' : 'article';
  return { setting: { blocks, measures, scores, first, bodyStems, firstWords, bylineWords, form }, headline, candidates };
}

/** An article alone begins with its headline, or nearly. */
function fromArticle(blocks: readonly Block[], measures: readonly Measures[], first: number): number[] {
  const candidates: number[] = [];
  for (let i = 0; i < Math.min(first + INTO_BODY, blocks.length) && candidates.length < ARTICLE_TOP; i++)
    if (canBeTitle(blocks[i] as Block, measures[i] as Measures)) candidates.push(i);
  return candidates;
}

/** The nearest above the body, and from further up what speaks of the same things as the body. */
function fromPage(blocks: readonly Block[], measures: readonly Measures[], first: number, bodyStems: ReadonlySet<string>): number[] {
  const candidates: number[] = [];
  let [near, further] = [0, 0];
  const isAboutBody = ({ words }: Measures): boolean => matchStems(words.words, bodyStems).found >= LEAST_FURTHER;
  for (let i = Math.min(first + INTO_BODY, blocks.length) - 1; i >= 0; i--) {
    const own = measures[i] as Measures;
    if (!canBeTitle(blocks[i] as Block, own)) continue;
    const isNear = i >= first || near++ < NEAREST;
    if (isNear || i < FIRST || (further < FURTHER && isAboutBody(own) && further++ >= 0)) candidates.push(i);
  }
  return candidates.reverse();
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
