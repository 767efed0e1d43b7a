import type { Block } from '../../article.js';
import { aboutWords } from '../../parts/about-words.js';
import type { Body, Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { listOf } from '../../text/list-of.js';

/** Blocks at the end of the body among which one may tell who wrote it. */
const REACH = 6;
const LONGEST_BIO = 60;
/** Characters of "About" and a name. */
const LONGEST_ABOUT = 50;
/** How sure the byline has to be in which he is named. */
const LEAST_CERTAINTY = 0.6;
/** Blocks of the body above which the head may end. */
const HEAD = 3;

/** The body up to where its author is spoken of: his name stands above the story, opens a line at its end, and is nowhere in it. A note on him above the story is none of it either. */
export function withoutBio(page: Page, body: Body): Body {
  const end = findBio(page, body);
  const isBody = listOf(body.isBody, (inBody, index) => inBody && index < end && !isBioAbove(page, body, index));
  return isBody.includes(true) ? { first: isBody.indexOf(true), last: isBody.lastIndexOf(true), isBody } : body;
}

/** Above the story the note has the author's name alone on the line above it. */
function isBioAbove(page: Page, { first }: Body, index: number): boolean {
  if (index < 1 || index >= first + HEAD) return false;
  const name = nameOfBio(page, index);
  return name !== null && name === page.blocks[index - 1]?.text && isAuthor(page, name, first + HEAD);
}

function findBio(page: Page, { first, last, isBody }: Body): number {
  for (let index = Math.max(first + HEAD, last - REACH + 1); index <= last; index++) {
    const name = isBody[index] ? nameOfBio(page, index) : null;
    if (name === null || !isAuthor(page, name, first + HEAD)) continue;
    const isOfStory = page.blocks.some(({ text }, at) => isBody[at] && at <= last - REACH && text.includes(name));
    if (!isOfStory) return index;
  }
  return last + 1;
}

/** The name that opens a sentence, is all of a line, or all of one behind "About". */
function nameOfBio({ blocks, measures, spoken }: Page, index: number): string | null {
  const own = measures[index] as Measures;
  const text = withoutAbout((blocks[index] as Block).text, spoken);
  const found = own.wordCount <= LONGEST_BIO ? NAME.exec(text)?.[0] : undefined;
  if (found === undefined) return null;
  const name = found.replace(/['’]s$/, '');
  return name !== found || own.endsSentence || name === text || own.cues.some(({ topic }) => topic === 'author-bio') ? name : null;
}

function withoutAbout(text: string, spoken: Page['spoken']): string {
  if (text.length > LONGEST_ABOUT) return text;
  const about = aboutWords(text, spoken);
  const rest = text.slice((about?.length ?? 0) + 1);
  return about !== undefined && NAME.exec(rest)?.[0] === rest ? rest : text;
}

/** In capitals or not, as bylines are. */
function isAuthor({ blocks, bylineAt }: Page, name: string, end: number): boolean {
  const small = name.toLowerCase();
  return blocks.slice(0, end).some(({ text }, at) => {
    const byline = text.toLowerCase().includes(small) ? bylineAt(at) : null;
    return byline !== null && byline.certainty >= LEAST_CERTAINTY && byline.authors.some((author) => author.toLowerCase() === small);
  });
}

/** A name with what is said of its bearer behind it, or nothing. */
const NAME = /^\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.’'-]* ){0,2}?\p{Lu}[\p{L}’'-]+(?=$|,| \p{Ll})/u;
