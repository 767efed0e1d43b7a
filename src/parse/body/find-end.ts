import type { Block } from '../../article.js';
import type { Page } from '../../parts/page.js';
import { findEndMark } from '../../rules/evidence/find-end-mark.js';
import type { Measures } from '../../score/measure-block.js';

/** Blocks of the body that are never below its end. */
const HEAD = 3;
/** What stands below the end is short against the article above: its share of the body's words. */
const MOST_BELOW = 0.6;

/** The block with which a text says itself that the article has ended, by a mark or by the foot of a feed; the number of blocks where it does not. */
export function findEnd(page: Page): number {
  const { blocks, body, measures } = page;
  const hasOneHash = blocks.filter(isHash).length === 1;
  const all = measures.reduce((sum, { wordCount }, index) => sum + (body.isBody[index] ? wordCount : 0), 0);
  let above = 0;
  for (const [index, block] of blocks.entries()) {
    const isBelow = index >= body.first + HEAD && all - above <= above * MOST_BELOW;
    if (isBelow && (findEndMark(page, index) !== null || (hasOneHash && isHash(block)) || isFootOfFeed(page, index))) return index;
    if (body.isBody[index]) above += measures[index]?.wordCount ?? 0;
  }
  return blocks.length;
}

/** "###" closes a release; more of them part chapters. */
const isHash = ({ mark, text }: Block): boolean => /^#(?: ?#){2,4}$/.test(`${mark} ${text}`.trim());

/** Words that the foot of a feed has besides the headline, and those of a headline that is not found by chance. */
const MOST_BESIDES = 14;
const SHORTEST_HEADLINE = 4;
/** Blocks at the end of the body among which it is, and those above the story among which the headline is. */
const REACH = 12;

/** "The post The islands count their sheep appeared first on The Harbour Post.", in any language. */
function isFootOfFeed({ blocks, body, measures }: Page, index: number): boolean {
  const own = measures[index] as Measures;
  if (Math.abs(index - body.last) > REACH || !own.endsSentence || blocks[index]?.mark !== '') return false;
  return measures.slice(Math.max(0, body.first + 1 - REACH), body.first + 2).some(({ wordCount, words, endsSentence }) => {
    const besides = own.wordCount - wordCount;
    return wordCount >= SHORTEST_HEADLINE && !endsSentence && besides > 0 && besides <= MOST_BESIDES && own.words.line.includes(words.line);
  });
}
