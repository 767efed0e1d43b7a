import type { Claim } from '../claim.js';
import { openingOf } from '../opening-of.js';
import type { Page } from '../page.js';
import type { Head } from '../title/head.js';

/** Where in a page a byline or a date may stand. */
export interface Place {
  /** Index of the block. */
  readonly block: number;
  /** Above the title, at most ten blocks below it, elsewhere above the body, in its beginning, or at its end and below. */
  readonly where: 'above' | 'below' | 'lead' | 'body' | 'tail';
  /** Blocks from the title or from the body's nearest end. */
  readonly distance: number;
}

const ABOVE = 4;
const BELOW = 10;
const BEFORE_BODY = 30;
const IN_BODY = 8;
/** Further in, below pictures and buttons, only a line that is no paragraph counts. */
const IN_BODY_IF_SHORT = 14;
const MOST_SHORT_WORDS = 12;
const BELOW_BODY = 6;
/** Blocks of the body that may still be its head, and the words of a paragraph. */
const OPENING = 5;
const PROSE = 20;
/** A block longer than this is prose. */
const LONGEST = 250;
const LONGEST_TELLING = 600;

/** The blocks around title and body that are short enough to be a byline or a date, in their order. */
export function findPlaces(page: Page, head: Head): Place[] {
  const { blocks, body, spoken } = page;
  const { titleBlock } = head;
  const { first, last } = body;
  const places: Place[] = [];
  const foot = last >= first && (titleBlock ?? first) <= last ? Math.max(first + 1, last - 1) : blocks.length;
  const put = (from: number, to: number, placeOf: (block: number) => Omit<Place, 'block'>): void => {
    for (let block = Math.max(from, (places.at(-1)?.block ?? -1) + 1); block <= Math.min(to, foot - 1, blocks.length - 1); block++) {
      if (isShort(blocks[block]?.text ?? '', spoken)) places.push({ block, ...placeOf(block) });
    }
  };
  const lead = (block: number): Omit<Place, 'block'> => ({ where: block > first ? 'body' : 'lead', distance: Math.abs(first - block) });
  if (titleBlock !== null) {
    put(Math.min(first - BEFORE_BODY, titleBlock - ABOVE), titleBlock - ABOVE - 1, lead);
    put(titleBlock - ABOVE, titleBlock - 1, (block) => ({ where: 'above', distance: titleBlock - block }));
    const end = endOfOpening(page, Math.max(first, titleBlock + 1));
    for (const title of [titleBlock, lastTitle(page, head)])
      put(title, Math.min(title + BELOW, end), (block) => ({ where: 'below', distance: block - title }));
  }
  put(first - BEFORE_BODY, first + IN_BODY, lead);
  for (let block = first + IN_BODY + 1; block <= first + IN_BODY_IF_SHORT && block < foot; block++)
    if ((page.measures[block]?.wordCount ?? MOST_SHORT_WORDS) < MOST_SHORT_WORDS) put(block, block, lead);
  for (let block = foot; block <= Math.min(last + BELOW_BODY, blocks.length - 1); block++) {
    if ((blocks[block]?.text.length ?? 0) <= LONGEST) places.push({ block, where: 'tail', distance: Math.max(0, block - last) });
  }
  return places;
}

/** Where the headline is said last above the body: a date stands below that, not below a path that names it. */
function lastTitle({ body }: Page, { titleBlock, claims }: Head): number {
  const isRepeat = ({ block, label }: Claim): boolean =>
    label.kind === 'removed' && label.reason === 'repeated-title' && block < body.first;
  return claims.filter(isRepeat).reduce((last, { block }) => Math.max(last, block), titleBlock ?? 0);
}

const isShort = (text: string, spoken: Page['spoken']): boolean =>
  text.length <= LONGEST || (text.length <= LONGEST_TELLING && openingOf(text, spoken) !== text);

/** Past a standfirst, and whatever else is short; the second paragraph is the story. */
function endOfOpening({ measures }: Page, from: number): number {
  let end = from;
  for (let prose = 0; prose < 2 && end < measures.length && end < from + OPENING; end++) {
    if ((measures[end]?.wordCount ?? 0) > PROSE) prose++;
  }
  return end - 1;
}
