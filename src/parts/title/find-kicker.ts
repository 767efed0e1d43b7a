import type { Block } from '../../article.js';
import type { Measures } from '../../score/measure-block.js';
import { splitWords } from '../../text/split-words.js';
import type { Words } from '../../text/words.js';
import type { Claim } from '../claim.js';
import { findDates } from '../date/find-dates.js';
import type { Page } from '../page.js';
import { isSentenceLike } from './is-sentence-like.js';
import type { Span } from './split-page-title.js';

export interface Kicker {
  /** Where the title begins in its block: behind the kicker, if that stands in front of it. */
  readonly titleFrom: number;
  readonly claims: readonly Claim[];
}

const MOST_WORDS = 6;
/** A single word that menus have too ("Politics") may be a kicker; several are a button. */
const MOST_MENU_WORDS = 2;
const LONGEST = 60;
/** Fewer words are no headline of their own. */
const LEAST_TITLE_WORDS = 3;

/** The short label above the headline, or in front of it where the page says the headline without it elsewhere. */
export function findKicker(page: Page, title: number, range: Span): Kicker {
  return kickerInFront(page, title, range) ?? { titleFrom: range.from, claims: kickerAbove(page, title) };
}

function kickerAbove(page: Page, title: number): Claim[] {
  const above = title - 1;
  const block = page.blocks[above];
  if (block === undefined || !standsAlone(page, above, title) || !isLabel(page, above)) return [];
  if (saysAll(page.measures[above], page.measures[title])) return [];
  return [{ block: above, from: 0, to: block.text.length, label: { kind: 'kicker' }, evidence: 'alone above the title' }];
}

/** Whether a line has all words of the title, as a page's title has with the site's name. */
function saysAll(above: Measures | undefined, title: Measures | undefined): boolean {
  return above !== undefined && title !== undefined && above.words.line.includes(title.words.line);
}

/** "harbour.example", the sizes of letters "A A A", the name of a field "【見出し】". */
const NO_LABEL = /^(?:[\w-]+(?:\.[\w-]+)+|\p{L}(?: \p{L}){1,4}|【.*】)$/u;

function isLabel({ blocks, measures, spoken, bylineAt }: Page, index: number): boolean {
  const { text, mark } = blocks[index] as Block;
  const own = measures[index] as Measures;
  if (own.wordCount < 1 || own.wordCount > MOST_WORDS || text.length > LONGEST || mark !== '') return false;
  if (own.digitShare >= 0.3 || own.endsSentence || /^\(|[|/›»>@©[\]_]|[:,]./.test(text) || NO_LABEL.test(text)) return false;
  if (own.cues.some(({ topic }) => topic !== 'navigation' || own.wordCount > MOST_MENU_WORDS)) return false;
  return findDates(text, spoken).length === 0 && (isSentenceLike(own) || (bylineAt(index)?.certainty ?? 0) < 0.6);
}

/** Nothing of the same kind stands above: that would be a menu or a path. */
function standsAlone({ blocks, measures }: Page, index: number, title: number): boolean {
  const [own, before] = [blocks[index] as Block, measures[index - 1]];
  if (before === undefined) return true;
  // Among menu entries a kicker is set in capitals.
  if (measures[index]?.isAllCapitals && !before.isAllCapitals && !measures[title]?.isAllCapitals) return true;
  if (index === 1) return own.blankLinesBefore > 0;
  return (
    own.blankLinesBefore > (blocks[title] as Block).blankLinesBefore ||
    (before.wordCount > MOST_WORDS && (own.blankLinesBefore > 0 || blocks[title]?.blankLinesBefore === 0))
  );
}

/** "Kicker: headline" or the two without a sign between, where the page has the headline alone. */
function kickerInFront({ blocks, measures, spoken }: Page, title: number, { from, to }: Span): Kicker | null {
  const { text } = blocks[title] as Block;
  const own = splitWords(text, from, to);
  for (const other of title === 0 ? [1, 2, 3] : [0, title - 1, title + 1]) {
    const block = blocks[other];
    if (block === undefined || block.text.length > text.length * 3) continue;
    const whole = measures[other]?.words.words ?? [];
    const length = lengthInFront(own, whole) || (other === 0 ? lengthBeforeSegment(text, own, block.text) : 0);
    const isSaid = own.words.slice(0, length).some((word) => !spoken.some(({ functionWords }) => functionWords.includes(word)));
    if (isSaid) return cutKicker(text, title, from, own, length, `line ${block.lines[0]} has the title without it`);
  }
  return null;
}

/** The same against the parts of a page's title; where the line has a sign there as well, either part may be the headline's. */
function lengthBeforeSegment(text: string, own: Words, pageTitle: string): number {
  for (const segment of pageTitle.split(/\s[-–—|·»:]\s|\|/)) {
    const length = lengthInFront(own, splitWords(segment).words);
    if (length > 0 && !/[-–—|:·]/.test(text.slice(own.ends[length - 1], own.starts[length]))) return length;
  }
  return 0;
}

/** How many words stand in front of those that are the same; 0 where they are not. */
function lengthInFront(own: Words, alone: readonly string[]): number {
  const length = own.words.length - alone.length;
  if (alone.length < LEAST_TITLE_WORDS || length < 1 || length > MOST_WORDS) return 0;
  return alone.every((word, i) => word === own.words[length + i]) ? length : 0;
}

function cutKicker(text: string, block: number, from: number, own: Words, length: number, evidence: string): Kicker {
  const end = own.ends[length - 1] as number;
  const between = text.slice(end, own.starts[length]);
  // A quotation mark opens the title; the colon or dash in front of it belongs to neither.
  const opening = /["'“„‟‘‚«»‹›「『《(¿¡]*$/u.exec(between)?.[0].length ?? 0;
  const titleFrom = (own.starts[length] as number) - opening;
  const claims: Claim[] = [{ block, from, to: end, label: { kind: 'kicker' }, evidence }];
  const sign = text.slice(end, titleFrom).trim();
  if (sign !== '')
    claims.push({ block, from: end, to: titleFrom, label: { kind: 'removed', reason: 'separator' }, evidence: 'between kicker and title' });
  return { titleFrom, claims };
}
