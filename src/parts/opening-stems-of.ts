import type { Block } from '../article.js';
import { onceEach } from '../text/once-each.js';
import { openingStems } from '../text/opening-stems.js';
import type { Page } from './page.js';

/** The stems that each block begins with, which several parts ask for. */
export function openingStemsOf(blocks: readonly Block[]): Page['openingStemsAt'] {
  return onceEach((index) => openingStems((blocks[index] as Block).text));
}
