import type { Block } from '../../article.js';
import type { Measures } from '../../score/measure-block.js';
import { BYLINE, NO_BLOCK, PROSE, type TitleShape, titleShape } from '../../score/title/title-shape.js';

/** So many of each kind, the nearest to where the body begins. */
const [TWICE, ABOVE_BYLINE, ABOVE_PROSE] = [3, 3, 2];
/** And the first ones of the page: a body that was found too far below has its headline far above. */
const FROM_TOP = 2;
const [LEAST_WORDS, MOST_WORDS, LONGEST] = [2, 25, 300];
/** Blocks above in which the same words stand, in a path or for a picture. */
const SAID_ABOVE = 3;
/** Blocks below in which a byline stands, and a paragraph. */
const [BYLINE_REACH, PROSE_REACH] = [3, 2];

/** What on a whole page looks like the head of an article by what is around it, wherever it stands. */
export function findHeadings(
  blocks: readonly Block[],
  measures: readonly Measures[],
  first: number,
  bylineWords: ReadonlySet<string>,
): number[] {
  const shapes: (TitleShape | undefined)[] = [];
  const shapeAt = (i: number): TitleShape => {
    if (i >= blocks.length) return NO_BLOCK;
    shapes[i] ??= titleShape(measures[i] as Measures, (blocks[i] as Block).text, bylineWords);
    return shapes[i];
  };
  const isAbove = (i: number, shape: TitleShape, reach: number): boolean => {
    for (let step = 1; step <= reach; step++) if (shapeAt(i + step) === shape) return true;
    return false;
  };
  const [twice, byline, below, above]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const [i, own] of measures.entries()) {
    const block = blocks[i] as Block;
    if (!looksLikeHeading(own, block.text)) continue;
    if (isSaidAbove(measures, i)) twice.push(i);
    else if (block.mark !== '') continue;
    else if (isAbove(i, BYLINE, BYLINE_REACH)) byline.push(i);
    else if (isAbove(i, PROSE, PROSE_REACH)) (i < first ? above : below).push(i);
  }
  const nearest = (list: readonly number[], most: number): number[] =>
    [...list].sort((a, b) => Math.abs(a - first) - Math.abs(b - first) || a - b).slice(0, most);
  const topmost = [twice, byline, above].flatMap((list) => list.slice(0, FROM_TOP));
  return [...new Set([...topmost, ...nearest(twice, TWICE), ...nearest(byline, ABOVE_BYLINE), ...nearest(below, ABOVE_PROSE)])];
}

const looksLikeHeading = ({ wordCount, cues }: Measures, text: string): boolean =>
  wordCount >= LEAST_WORDS && wordCount <= MOST_WORDS && text.length <= LONGEST && cues.length === 0 && !/[.。]["'”’»)]*$/.test(text);

function isSaidAbove(measures: readonly Measures[], index: number): boolean {
  const own = measures[index] as Measures;
  for (let above = Math.max(0, index - SAID_ABOVE); above < index; above++)
    if (measures[above]?.wordCount === own.wordCount && measures[above]?.words.words.every((word, i) => word === own.words.words[i]))
      return true;
  return false;
}
