import type { Block, Reason } from '../article.js';
import type { PhraseTopic } from '../languages/language.js';
import type { Body, Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';

/** Words of a line of the foot, and of one that gives an address. */
const LONGEST_LINE = 45;
const LONGEST_ADDRESS = 8;
/** A last paragraph of which the score is surer stays for all that is said inside it. */
const SURE = 0.95;

/** What is said at the end of a page, and in a story seldom: "Sign up for our newsletter", "All rights reserved". */
const footTopics: ReadonlySet<PhraseTopic> = new Set([
  'app-promotion',
  'author-bio',
  'comments',
  'contact',
  'copyright',
  'disclaimer',
  'follow',
  'form',
  'login',
  'newsletter',
  'paywall',
  'related',
  'share',
  'text-tools',
]);

/** Where the text is from and what was changed in it, told in so many words of a phrase at the least. */
const notes: ReadonlySet<PhraseTopic> = new Set(['attribution', 'correction']);
const FEWEST_OF_NOTE = 4;

/** The body without what stands at its end and has the words of a page's foot somewhere, or the address of who wrote it. */
export function withoutFoot(page: Page, strangers: readonly (Reason | null)[], { first, last, isBody }: Body): Body {
  const flags = [...isBody];
  const bio = findBio(page, first, last, isBody);
  flags.fill(false, Math.min(bio, findTail(page, strangers, last, isBody)), last + 1);
  let end = flags.lastIndexOf(true);
  while (end > first && isOfFoot(page, end)) {
    flags[end] = false;
    end = flags.lastIndexOf(true, end);
  }
  return { first, last: end, isBody: flags };
}

/** Blocks at the end of the body among which one may tell who wrote it. */
const REACH = 6;
const LONGEST_BIO = 60;
/** How sure the byline has to be in which he is named. */
const LEAST_CERTAINTY = 0.6;
/** Blocks of the body above which the head may end. */
const HEAD = 3;

/** Where the author is spoken of: his name stands above the story, opens a line at its end, and is nowhere in it. */
function findBio(page: Page, first: number, last: number, isBody: readonly boolean[]): number {
  for (let index = Math.max(first + HEAD, last - REACH + 1); index <= last; index++) {
    const name = isBody[index] ? nameOfBio(page, index) : null;
    if (name === null || !isAuthor(page, name, first + HEAD)) continue;
    const isOfStory = page.blocks.some(({ text }, at) => isBody[at] && at <= last - REACH && text.includes(name));
    if (!isOfStory) return index;
  }
  return last + 1;
}

/** The name that opens a sentence or is all of a line. */
function nameOfBio({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index] as Measures;
  const { text } = blocks[index] as Block;
  const name = own.wordCount <= LONGEST_BIO ? (NAME.exec(text)?.[0] ?? null) : null;
  return own.endsSentence || name === text || own.cues.some(({ topic }) => topic === 'author-bio') ? name : null;
}

const isAuthor = ({ blocks, bylineAt }: Page, name: string, end: number): boolean =>
  blocks.some(({ text }, at) => {
    const byline = at < end && text.includes(name) ? bylineAt(at) : null;
    return byline !== null && byline.certainty >= LEAST_CERTAINTY && byline.authors.includes(name);
  });

/** A name with what is said of its bearer behind it, or nothing. */
const NAME = /^\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]* ){0,2}?\p{Lu}[\p{L}’'-]+(?=$|,| \p{Ll})/u;

/** Blocks at the end of the body among which a heading of other articles may stand, and words of each headline below. */
const REACH_OF_TAIL = 9;
const LONGEST_HEADLINE = 15;
const FEWEST_HEADLINES = 2;

/** Where "More from the harbour" stands at the end of the body, and below it short lines alone: the headlines of other articles, sentences or not. */
function findTail({ measures }: Page, strangers: readonly (Reason | null)[], last: number, isBody: readonly boolean[]): number {
  let headlines = 0;
  for (let index = last; index > last - REACH_OF_TAIL && index > 0; index--) {
    const own = measures[index] as Measures;
    if (strangers[index] === 'related' && headlines >= FEWEST_HEADLINES) return index;
    if (!isBody[index]) continue;
    if (own.wordCount > LONGEST_HEADLINE || own.sentenceEnds > 1) return last + 1;
    headlines++;
  }
  return last + 1;
}

function isOfFoot({ blocks, measures, scores }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_LINE) return false;
  if (own.wordCount <= LONGEST_ADDRESS && /\S@\w+[.-]\w/.test(blocks[index]?.text ?? '')) return true;
  if (own.cues.some(({ topic, coverage, from, to }) => notes.has(topic) && coverage !== 'end' && from === 0 && to - from >= FEWEST_OF_NOTE))
    return true;
  const isSure = (scores[index] as number) >= SURE;
  return own.cues.some(({ topic, coverage }) => footTopics.has(topic) && !(isSure && coverage === 'inside'));
}
