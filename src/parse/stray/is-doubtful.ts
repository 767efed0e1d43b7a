import type { Page } from '../../parts/page.js';
import type { StrayKnown } from './stray-setting.js';

/** A line of the page has fewer words than a paragraph of the story, which is not lost for a doubt. */
const MOST_WORDS = 20;

/**
 * Whether the third look is at a block: a line of the body that no other part holds, no rule is certain of
 * and that stands beside a paragraph. Lines among lines are lists, which it cannot tell from boxes; nor are
 * rows of tables and listings for it to tell.
 */
export function isDoubtful({ page, resumed, taken }: StrayKnown, index: number): boolean {
  if (!isLine(page, index) || taken.has(index) || resumed.has(index) || /[\t\n]/.test(page.blocks[index]?.text ?? '')) return false;
  return !(isLine(page, index - 1) && isLine(page, index + 1));
}

function isLine({ body, measures }: Page, index: number): boolean {
  return index >= 0 && body.isBody[index] === true && (measures[index]?.wordCount ?? 0) <= MOST_WORDS;
}
