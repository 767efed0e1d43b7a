import type { Page } from '../../parts/page.js';

/** Words of an item whose bullet was lost. */
const LONGEST = 20;

/** A line of the body that ends as no sentence does, and announces nothing. */
export function isShortLine({ blocks, body, measures }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || !body.isBody[index] || blocks[index]?.mark !== '') return false;
  return own.wordCount > 0 && own.wordCount <= LONGEST && !own.endsSentence && own.lastCharacter !== ':';
}
