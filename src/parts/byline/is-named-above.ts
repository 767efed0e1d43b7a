import type { Measures } from '../../score/measure-block.js';
import type { Page } from '../page.js';

/** Words of a line that names the author. */
const LONGEST_BYLINE = 6;

/** Whether the name that opens a text stands in a line above a block that holds little else. */
export function isNamedAbove({ blocks, measures }: Page, text: string, block: number): boolean {
  const name = /^\p{Lu}\S+ \p{Lu}\S+/u.exec(text)?.[0];
  if (name === undefined) return false;
  return blocks.some((above, at) => at < block && (measures[at] as Measures).wordCount <= LONGEST_BYLINE && above.text.includes(name));
}
