import type { Block } from '../../../article.js';
import type { Page } from '../../../parts/page.js';

/** Whether a block below the end of the body stands close to the one above it though blank lines part the body's: a teaser. */
export function standsClose(page: Page, index: number, end: number): boolean {
  return index > end + 1 && (page.blocks[index] as Block).blankLinesBefore === 0 && isSpaced(page);
}

const isSpaced = ({ blocks, body }: Page): boolean =>
  blocks.some(({ blankLinesBefore }, index) => body.isBody[index] && index > body.first && blankLinesBefore > 0);
