import type { Block } from '../article.js';
import { listOf } from '../text/list-of.js';

/** How often each block's text stands in the whole. */
export function timesSeen(blocks: readonly Block[]): number[] {
  // Only texts as long as another are looked up: to do so, V8 reads each from end to end.
  const ofLength = new Map<number, number>();
  for (const { text } of blocks) ofLength.set(text.length, (ofLength.get(text.length) ?? 0) + 1);
  const isAlone = (text: string): boolean => ofLength.get(text.length) === 1;
  const times = new Map<string, number>();
  for (const { text } of blocks) if (!isAlone(text)) times.set(text, (times.get(text) ?? 0) + 1);
  return listOf(blocks, ({ text }) => (isAlone(text) ? 1 : (times.get(text) as number)));
}
