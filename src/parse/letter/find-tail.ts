import type { Block } from '../../article.js';

/** "-- " stands above a signature, a long line above what a mailing list adds. */
const SIGNATURE = /^(?:--|_{20,})$/;
/** "------", "***", "━━━". */
const RULE = /^(?:[-–—=_*~#━─]\s?){3,}$/;
/** Blocks that a signature has at the most. */
const LONGEST_SIGNATURE = 15;
/** Paragraphs of the article above its tail, and their length in characters. */
const [FEWEST_ABOVE, PARAGRAPH] = [3, 100];

/** The block with which the tail of a letter begins: its signature, or below a line of dashes a heading in capitals; the number of blocks where there is none. */
export function findTail(blocks: readonly Block[], from: number): number {
  const signature = blocks.findIndex(
    ({ text }, index) => index > from && SIGNATURE.test(text) && blocks.length - index <= LONGEST_SIGNATURE,
  );
  const end = signature < 0 ? blocks.length : signature;
  const rule = blocks.findIndex(
    ({ text }, index) =>
      index > from &&
      index < end &&
      RULE.test(text) &&
      isInCapitals(blocks[index + 1]?.text ?? '') &&
      paragraphsIn(blocks, from, index) >= FEWEST_ABOVE,
  );
  return rule < 0 ? end : rule;
}

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

const paragraphsIn = (blocks: readonly Block[], from: number, to: number): number =>
  blocks.slice(from, to).filter(({ text }) => text.length >= PARAGRAPH).length;
