import type { Block, Reason } from '../article.js';
import type { Measures } from '../score/measure-block.js';
import { takeStems } from '../text/take-stems.js';
import type { Claim } from './claim.js';
import type { Head } from './head.js';
import type { Page } from './page.js';

/** Blocks below the title in which the standfirst may stand. */
const REACH = 7;
const LEAST_WORDS = 5;
const MOST_WORDS = 65;
const LEAST_LENGTH = 24;
const LEAST_LOOSE_LENGTH = 42;
const LONGEST = 420;
/** Longer than this, a standfirst without the end of a sentence is something else. */
const MOST_LOOSE_WORDS = 40;
/** Share of a standfirst's longer words that the text below has. */
const LEAST_KNOWN = 0.25;
/** Share that the first paragraph alone must have to tell it again: of many words, of a few. */
const TOLD_AGAIN = { many: 0.45, few: 0.66 };
const MANY_STEMS = 14;
const FEW_STEMS = 8;
/** How much longer than the standfirst a paragraph is that tells it again at length. */
const AT_LENGTH = 1.3;
/** Score of a block farther below the title and above the byline that is no furniture. */
const LIKELY = 0.3;
/** Words of a caption that stands between headline and credit. */
const LONGEST_CAPTION = 8;
/** Paragraphs whose words are compared. */
const PARAGRAPHS = 8;
/** Characters of each that are. */
const LOOKED_AT = 800;

/** Where a standfirst is looked for: `title` is the block above, `taken` are the blocks that other parts hold, `strangers` tells those that a rule is certain of. */
interface Setting {
  readonly page: Page;
  readonly title: number;
  readonly taken: ReadonlySet<number>;
  readonly strangers: readonly (Reason | null)[];
}

/** The standfirst, below the title or below the byline. */
export function findSubtitle(page: Page, head: Head, taken: ReadonlySet<number>, strangers: readonly (Reason | null)[]): Claim[] {
  if (head.titleBlock === null) return [];
  const setting: Setting = { page, title: head.titleBlock, taken, strangers };
  for (let index = head.titleBlock + 1; index <= head.titleBlock + REACH && index < page.blocks.length; index++) {
    if (taken.has(index) || strangers[index] !== null || isCaptioned(setting, index)) continue;
    const evidence = canBeSubtitle(page, index) ? evidenceFor(setting, index) : null;
    const { text } = page.blocks[index] as Block;
    if (evidence !== null) return [{ block: index, from: 0, to: text.length, label: { kind: 'subtitle' }, evidence }];
    if (page.body.isBody[index]) return [];
  }
  return [];
}

/** What a picture shows, farther below the headline and right above whose it is. */
function isCaptioned({ page, title, strangers }: Setting, index: number): boolean {
  return index > title + 1 && strangers[index + 1] === 'caption' && !(page.measures[index] as Measures).endsSentence;
}

function canBeSubtitle({ blocks, measures }: Page, index: number): boolean {
  const own = measures[index] as Measures;
  const { text, mark } = blocks[index] as Block;
  if (mark !== '' || own.wordCount < LEAST_WORDS || own.wordCount > MOST_WORDS || text.length > LONGEST) return false;
  if (own.ideographShare < 0.3 && text.length < LEAST_LENGTH) return false;
  if (!own.endsSentence && own.wordCount > MOST_LOOSE_WORDS) return false;
  if (own.digitShare > 0.15 || own.sentenceEnds > 4) return false;
  // What the author does stands below his name, where a standfirst could stand as well.
  return !own.cues.some(({ coverage, topic }) => coverage !== 'inside' || topic === 'author-bio') && !looksLikeFurniture(text);
}

function looksLikeFurniture(text: string): boolean {
  const rest = /[«‹]/.test(text) ? text.replace(QUOTED, '') : text;
  return FURNITURE.test(rest) || (rest.includes('/') && CREDIT.test(rest));
}

/** Signs of captions, credits, rows of links and lines that announce something. */
const FURNITURE = /[|©@•·►»›]|\[|\/\s|https?:|\((?:[^()]{2,40})\)$|[:：,]$|^(?:https?|[-–—(])/;
/** "Feld/Hafenbild" */
const CREDIT = /\p{Lu}\p{Ll}+\/\p{Lu}/u;

/** What is said between pointed quotation marks, which rows of links have alone. */
const QUOTED = /«[^«»]*»|»[^«»]*«|‹[^‹›]*›|›[^‹›]*‹/g;

/** What makes a block a standfirst, and not a caption, a teaser or the first paragraph. */
function evidenceFor(setting: Setting, index: number): string | null {
  const { page } = setting;
  const { body, measures } = page;
  const own = measures[index] as Measures;
  const below = paragraphsBelow(setting, index);
  if (below.length === 0) return null;
  if (
    isBetween(setting, index) &&
    (isAboveAll(setting, index) || body.isBody[index] || own.sentenceEnds > 0 || (page.scores[index] as number) >= LIKELY)
  )
    return 'between title and byline';
  if (own.ideographShare < 0.3 && !own.endsSentence && (page.blocks[index] as Block).text.length < LEAST_LOOSE_LENGTH) return null;
  if (!body.isBody[index]) {
    if (own.wordCount < LEAST_WORDS + 1 || index >= body.first) return null;
    const known = shareIn(page, stemsAt(page, index), below);
    return known < LEAST_KNOWN ? null : `${percent(known)} of its words below`;
  }
  const next = below[0] as number;
  const claim = aboveParagraph(setting, index, next);
  // The words are compared last, since that costs most.
  return claim === null || shareIn(page, stemsAt(page, index), below, LEAST_KNOWN) < LEAST_KNOWN ? null : claim;
}

/** Whether nothing but bylines, dates and clutter stands between title and block, and a byline or date is what follows. */
function isBetween(setting: Setting, index: number): boolean {
  const { title, taken } = setting;
  for (let i = title + 1; i < index; i++) if (!taken.has(i) && !isClutter(setting, i)) return false;
  let next = index + 1;
  while (!taken.has(next) && isClutter(setting, next)) next++;
  return taken.has(next);
}

const isClutter = ({ page, strangers }: Setting, index: number): boolean => Boolean(strangers[index]) || isButton(page, index);

const isButton = ({ measures }: Page, index: number): boolean =>
  measures[index]?.cues.some(({ topic, coverage }) => coverage === 'whole' && buttons.has(topic)) === true;

/** Below a byline could be what its author does. */
function isAboveAll({ title, taken }: Setting, index: number): boolean {
  for (let i = title + 1; i < index; i++) if (taken.has(i)) return false;
  return true;
}

/** What makes a block that could be the first paragraph a standfirst above it. */
function aboveParagraph(setting: Setting, index: number, next: number): string | null {
  const { page, title } = setting;
  const own = page.measures[index] as Measures;
  if (isSetApart(setting, index, next)) return 'set apart from the text below';
  if (!own.endsSentence && (page.measures[next] as Measures).wordCount > own.wordCount && index - title <= 3) return 'no end of a sentence';
  if ((page.blocks[next] as Block).text.length < (page.blocks[index] as Block).text.length * AT_LENGTH) return null;
  const stems = stemsAt(page, index);
  if (stems.length < FEW_STEMS) return null;
  const again = shareIn(page, stems, [next]);
  const isToldAgain = again >= (stems.length >= MANY_STEMS ? TOLD_AGAIN.many : TOLD_AGAIN.few);
  return isToldAgain ? `${percent(again)} of its words in the paragraph below` : null;
}

const stemsAt = ({ measures }: Page, index: number): string[] => [...new Set((measures[index] as Measures).words.stems)];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** A byline, a date, a row of buttons or the picture of the article stands between a standfirst and the text, and seldom between its first paragraphs. */
function isSetApart(setting: Setting, index: number, next: number): boolean {
  const { page, taken } = setting;
  for (let i = index + 1; i < next; i++) {
    if (taken.has(i) || isButton(page, i) || isPicture(setting, index, i)) return true;
  }
  return false;
}

/** What is said above a picture's credit is its caption where it is short or stands farther down. */
function isPicture({ page, title, strangers }: Setting, index: number, credit: number): boolean {
  return strangers[credit] === 'caption' && index === title + 1 && (page.measures[index] as Measures).wordCount > LONGEST_CAPTION;
}

const buttons: ReadonlySet<string> = new Set(['share', 'comments', 'audio-player', 'text-tools', 'reading-time', 'follow']);

const isParagraph = ({ wordCount, endsSentence }: Measures): boolean => wordCount >= 24 || (endsSentence && wordCount >= 6);

function paragraphsBelow({ page, taken }: Setting, index: number): number[] {
  const { blocks, body, measures } = page;
  const below: number[] = [];
  for (let i = Math.max(index + 1, body.first); i < blocks.length && i < index + 40 && below.length < PARAGRAPHS; i++)
    if (body.isBody[i] && !taken.has(i) && isParagraph(measures[i] as Measures)) below.push(i);
  return below;
}

/** Share of the stems that the paragraphs have; those beyond `enough` are not looked for. */
function shareIn({ blocks }: Page, stems: readonly string[], paragraphs: readonly number[], enough = 1): number {
  if (stems.length === 0) return 0;
  const wanted = new Set(stems);
  for (const index of paragraphs) {
    if (stems.length - wanted.size >= enough * stems.length) break;
    const { text } = blocks[index] as Block;
    takeStems(text, Math.min(LOOKED_AT, text.length), wanted);
  }
  return (stems.length - wanted.size) / stems.length;
}
