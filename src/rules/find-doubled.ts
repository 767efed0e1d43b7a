import type { Page } from '../parts/page.js';
import { itemAt } from '../text/item-at.js';

/** Fewer words than this follow one another in any list or program. */
const FEWEST_DOUBLED = 3;
/** More than this is a paragraph, whatever it begins with. */
const MOST_DOUBLED = 45;

/** What a picture shows stands there twice, in its place and below it: in two lines, or in one with what follows. */
export function findDoubled({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.wordCount < FEWEST_DOUBLED || own.wordCount > MOST_DOUBLED) return null;
  if (saysItselfTwice(text)) return 'says itself twice';
  if (own.endsSentence || own.functionWordShare === 0) return null;
  const other = [itemAt(blocks, index - 1), blocks[index + 1]].find((neighbour) => neighbour?.text === text);
  return other === undefined ? null : `repeats line ${other.lines[0]}`;
}

/** Characters that a text begins with again, and how far from its beginning. */
const FEWEST_AGAIN = 12;
const FARTHEST = 150;

function saysItselfTwice(text: string): boolean {
  const again = text.slice(0, FARTHEST + FEWEST_AGAIN).indexOf(text.slice(0, FEWEST_AGAIN), FEWEST_AGAIN);
  return again >= 0 && text.startsWith(text.slice(0, again).trimEnd(), again);
}
