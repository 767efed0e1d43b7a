import type { Head } from './head.js';
import type { Page } from './page.js';

/** Where in a page a byline or a date may stand. */
export interface Place {
  /** Index of the block. */
  readonly block: number;
  /** Above the title, between title and body, at the beginning of the body, or at its end and below. */
  readonly where: 'above' | 'below' | 'lead' | 'tail';
  /** Blocks from the title or from the body's nearest end. */
  readonly distance: number;
}

const ABOVE = 4;
const BELOW = 10;
const BEFORE_BODY = 8;
const BELOW_BODY = 6;
/** A block longer than this is prose. */
const LONGEST = 250;

/** The blocks around title and body that are short enough to be a byline or a date, in their order. */
export function findPlaces({ blocks, body }: Page, { titleBlock }: Head): Place[] {
  const { first, last } = body;
  const places: Place[] = [];
  const put = (block: number, where: Place['where'], distance: number): void => {
    const length = blocks[block]?.text.length ?? 0;
    if (length > 0 && length <= LONGEST && (places.at(-1)?.block ?? -1) < block) places.push({ block, where, distance });
  };
  const title = titleBlock ?? first;
  for (let block = title - ABOVE; block < title && titleBlock !== null; block++) put(block, 'above', title - block);
  if (titleBlock !== null) put(titleBlock, 'below', 0);
  const below = Math.min(title + BELOW, Math.max(first - 1, title + 3));
  for (let block = title + 1; block <= below && titleBlock !== null; block++) put(block, 'below', block - title);
  for (let block = first - BEFORE_BODY; block <= first + 1; block++) put(block, 'lead', Math.abs(first - block));
  for (let block = last - 1; block <= last + BELOW_BODY; block++) put(block, 'tail', Math.max(0, block - last));
  return places;
}
