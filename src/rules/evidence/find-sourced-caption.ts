import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { itemAt } from '../../text/item-at.js';

/** Words of what a picture shows with its source in brackets. */
const [FEWEST, LONGEST] = [5, 30];
/** Blocks above the body among which the first picture of the story stands. */
const REACH = 12;
/** A name in brackets, whose they all are. */
const SOURCE = /[^\s(]+ \(([^()\d]{2,30})\)$/u;

/** What the words before it are called for short: "machine learning (ML)". */
const ABBREVIATION = /^\p{Lu}{2,6}s?$/u;

/** A line alone between paragraphs that ends in the same name in brackets as a line above the story: both are captions, and it is whose pictures they are. */
export function findSourcedCaption(page: Page, index: number): string | null {
  const { body, blocks, measures } = page;
  if (index <= body.first || index >= body.last || blocks[index]?.mark !== '') return null;
  const source = sourceOf(page, index);
  if (source === null || !itemAt(measures, index - 1)?.endsSentence || !measures[index + 1]?.endsSentence) return null;
  for (let other = Math.max(0, body.first - REACH); other < body.first; other++) if (sourceOf(page, other) === source) return `(${source})`;
  return null;
}

function sourceOf({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index] as Measures;
  if (own.endsSentence || own.sentenceEnds > 0 || own.wordCount < FEWEST || own.wordCount > LONGEST) return null;
  const text = blocks[index]?.text ?? '';
  const source = text.endsWith(')') ? (SOURCE.exec(text.slice(-2 * LONGEST))?.[1] ?? null) : null;
  return source === null || ABBREVIATION.test(source) ? null : source;
}
