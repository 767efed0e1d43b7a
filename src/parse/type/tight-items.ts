import type { Page } from '../../parts/page.js';
import { asks } from './asks.js';
import { longestCrosshead } from './longest-crosshead.js';
import { opensSpeech } from './opens-speech.js';

/** Words of a paragraph that shows how paragraphs are spaced, the fewest of them, and the share that has a blank line below it. */
const LONG = 25;
const FEWEST = 4;
const SPACED = 0.75;
/** Words of an item, and of one of two that stand alone. */
const LONGEST_ITEM = 60;
const LONGEST_OF_TWO = 30;

/**
 * Adds the items that stand closer to each other than paragraphs do. A browser copies a blank line below each
 * paragraph and none below an item or a crosshead, so two sentences one after the other with nothing below
 * them are no paragraphs.
 */
export function addTightItems(page: Page, items: Set<number>): Set<number> {
  if (!isSpaced(page)) return items;
  const style = styleOf(page);
  for (let first = page.body.first; first <= page.body.last; first++) {
    let next = first;
    while (isTight(page, next)) next++;
    if (next === first) continue;
    const last = closesList(page, first, next, style) ? next : next - 1;
    if (last > first || items.has(first - 1)) addRun(page, first, last, items);
    first = last;
  }
  return items;
}

function addRun(page: Page, first: number, last: number, items: Set<number>): void {
  const longest = last - first > 1 ? LONGEST_ITEM : LONGEST_OF_TWO;
  for (let item = first; item <= last; item++) if (wordsAt(page, item) <= longest) items.add(item);
}

/** Whether the block below the tight ones is the last item, which `innerText` sets apart from the paragraph below, and a selection does not. */
function closesList(page: Page, first: number, next: number, style: number): boolean {
  if (!isItem(page, next)) return false;
  if (style !== 0) return style < 0;
  let longest = 0;
  for (let item = first; item < next; item++) longest = Math.max(longest, wordsAt(page, item));
  return wordsAt(page, next) <= longest;
}

/** An item with no blank line between it and the next block of the body. */
function isTight(page: Page, index: number): boolean {
  return isItem(page, index) && page.body.isBody[index + 1] === true && page.blocks[index + 1]?.blankLinesBefore === 0;
}

/** A block that can be one of several items: no crosshead, speech or question. */
function isItem(page: Page, index: number): boolean {
  const block = page.blocks[index];
  if (block === undefined || !page.body.isBody[index] || block.mark !== '' || block.indent > 0 || block.text.includes('\n')) return false;
  const words = wordsAt(page, index);
  if (words === 0 || words > LONGEST_ITEM || isHeadLike(page, index)) return false;
  return !opensSpeech(block.text) && !asks(page, index);
}

function isHeadLike({ measures }: Page, index: number): boolean {
  const own = measures[index];
  return own !== undefined && own.wordCount <= longestCrosshead && !own.endsSentence && !own.startsLower;
}

/** Whether the paragraphs of the body have blank lines below them. */
function isSpaced({ body, blocks, measures }: Page): boolean {
  let [long, spaced] = [0, 0];
  for (let index = body.first; index < body.last; index++) {
    const own = measures[index];
    if (!body.isBody[index] || own === undefined || own.wordCount < LONG || !own.endsSentence || blocks[index]?.mark !== '') continue;
    long++;
    if ((blocks[index + 1]?.blankLinesBefore ?? 0) > 0) spaced++;
  }
  return long >= FEWEST && spaced >= SPACED * long;
}

/** Above zero where crossheads stand right above their paragraphs, as in a selection; below zero where a blank line parts them. */
function styleOf(page: Page): number {
  let votes = 0;
  for (let index = page.body.first; index < page.body.last; index++) {
    const below = page.measures[index + 1];
    if (!page.body.isBody[index] || !page.blocks[index]?.blankLinesBefore || !isHeadLike(page, index) || below === undefined) continue;
    if (below.wordCount < LONG || !below.endsSentence) continue;
    votes += page.blocks[index + 1]?.blankLinesBefore === 0 ? 1 : -1;
  }
  return votes;
}

const wordsAt = ({ measures }: Page, index: number): number => measures[index]?.wordCount ?? 0;
