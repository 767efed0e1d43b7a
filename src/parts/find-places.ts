import type { Head } from './head.js';
import type { Page } from './page.js';

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
const BELOW_BODY = 6;
/** A block longer than this is prose. */
const LONGEST = 250;

/** The blocks around title and body that are short enough to be a byline or a date, in their order. */
export function findPlaces({ blocks, body: { first, last } }: Page, { titleBlock }: Head): Place[] {
  const places: Place[] = [];
  const put = (from: number, to: number, placeOf: (block: number) => Omit<Place, 'block'>): void => {
    for (let block = Math.max(from, (places.at(-1)?.block ?? -1) + 1); block <= to && block < blocks.length; block++) {
      if ((blocks[block]?.text.length ?? 0) <= LONGEST) places.push({ block, ...placeOf(block) });
    }
  };
  const lead = (block: number): Omit<Place, 'block'> => ({ where: block > first ? 'body' : 'lead', distance: Math.abs(first - block) });
  if (titleBlock !== null) {
    put(Math.min(first - BEFORE_BODY, titleBlock - ABOVE), titleBlock - ABOVE - 1, lead);
    put(titleBlock - ABOVE, titleBlock - 1, (block) => ({ where: 'above', distance: titleBlock - block }));
    put(titleBlock, Math.min(titleBlock + BELOW, Math.max(first, titleBlock) + 3), (block) => ({
      where: 'below',
      distance: block - titleBlock,
    }));
  }
  put(first - BEFORE_BODY, first + IN_BODY, lead);
  put(last - 1, last + BELOW_BODY, (block) => ({ where: 'tail', distance: Math.max(0, block - last) }));
  return places;
}
