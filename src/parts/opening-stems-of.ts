import type { Block } from '../article.js';
import type { Measures } from '../score/measure-block.js';
import { onceEach } from '../text/once-each.js';
import { openingStems } from '../text/opening-stems.js';
import type { Page } from './page.js';

/** The stems that each block begins with, which several parts ask for. */
export function openingStemsOf(blocks: readonly Block[], measures: readonly Measures[]): Page['openingStemsAt'] {
  return onceEach((index) => openingStems((blocks[index] as Block).text, (measures[index] as Measures).words));
}
