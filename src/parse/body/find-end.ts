import type { Block } from '../../article.js';
import { findDates } from '../../parts/date/find-dates.js';
import type { Page } from '../../parts/page.js';
import { findEndMark } from '../../rules/evidence/find-end-mark.js';
import type { Measures } from '../../score/measure-block.js';
import { splitWords } from '../../text/split-words.js';

/** Blocks of the body that are never below its end. */
const HEAD = 3;
/** What stands below the end is short against the article above: its share of the body's words. */
const MOST_BELOW = 0.6;
/** Words of an article below which readers comment, at more length perhaps. */
const SHORTEST = 80;

/** The block with which a text says itself that the article has ended: a mark, the foot of a feed, notes to editors, who posted it, the comments of readers; the number of blocks where it does not. */
export function findEnd(page: Page): number {
  const { blocks, body, measures } = page;
  const hasOneHash = blocks.filter(isHash).length === 1;
  const all = measures.reduce((sum, { wordCount }, index) => sum + (body.isBody[index] ? wordCount : 0), 0);
  let above = 0;
  for (const [index, block] of blocks.entries()) {
    if (index >= body.first + HEAD) {
      const isEnd =
        findEndMark(page, index) !== null ||
        (hasOneHash && isHash(block)) ||
        isFootOfFeed(page, index) ||
        isNoteToEditors(page, index) ||
        isPostedBy(page, index);
      if ((isEnd && all - above <= above * MOST_BELOW) || (above >= SHORTEST && headsThread(page, index))) return index;
    }
    if (body.isBody[index]) above += measures[index]?.wordCount ?? 0;
  }
  return blocks.length;
}

/** "###" closes a release; more of them part chapters. */
const isHash = ({ mark, text }: Block): boolean => text.endsWith('#') && /^#(?: ?#){2,4}$/.test(`${mark} ${text}`.trim());

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

/** Words of "Notes to editors", the least of a phrase that says so. */
const FEWEST_OF_NOTE = 3;

/** A heading of press offices above notes that are numbered. */
function isNoteToEditors({ blocks, measures }: Page, index: number): boolean {
  const { cues, endsSentence } = measures[index] as Measures;
  const isHeading = cues.some(
    ({ topic, coverage, from, to }) => topic === 'contact' && coverage === 'whole' && to - from >= FEWEST_OF_NOTE,
  );
  const below = blocks[index + 1];
  return isHeading && !endsSentence && (/^\(?1[.)]?$/.test(below?.mark ?? '') || /^\(?1[.)]? /.test(below?.text ?? ''));
}

/** Blocks below the heading of comments among which so many lines say who commented when, and the words of each. */
const [REACH_OF_THREAD, FEWEST_COMMENTS, LONGEST_SIGNATURE] = [24, 2, 14];

/** "Comments" above "Quay Cat wrote on Oct 16, 2008 12:40 PM:" and others like it. */
function headsThread({ blocks, measures, spoken }: Page, index: number): boolean {
  if (!(measures[index] as Measures).cues.some(({ topic, coverage }) => topic === 'comments' && coverage === 'whole')) return false;
  const isSignature = ({ wordCount, digitShare }: Measures, at: number): boolean =>
    wordCount <= LONGEST_SIGNATURE && digitShare > 0 && isSaidThen(blocks[at]?.text ?? '', spoken);
  return (
    measures.slice(index + 1, index + 1 + REACH_OF_THREAD).filter((own, i) => isSignature(own, index + 1 + i)).length >= FEWEST_COMMENTS
  );
}

/** A name or a few words, a day and an hour. */
const isSaidThen = (text: string, spoken: Page['spoken']): boolean =>
  /^\P{N}*\p{L}/u.test(text) && text.endsWith(':') && findDates(text, spoken).some(({ hasTime }) => hasTime);

/** Words of "Posted by The Quay at 9:26 p.m." */
const LONGEST_POSTED = 15;

/** Who posted it, and at what hour, behind one of the words that stand before an author. */
function isPostedBy({ blocks, measures, spoken }: Page, index: number): boolean {
  const { wordCount, digitShare, words } = measures[index] as Measures;
  if (wordCount > LONGEST_POSTED || digitShare === 0 || !/\d[:.]\d\d/.test(blocks[index]?.text ?? '')) return false;
  return spoken.some(({ byline }) => byline.by.some((by) => words.line.startsWith(splitWords(by).line)));
}
