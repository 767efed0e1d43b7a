import type { Reason } from '../../article.js';
import type { Body, Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { isAnswer } from './resume/is-answer.js';
import { isInterviewQuestion } from './resume/is-interview-question.js';
import { isLastWord } from './resume/is-last-word.js';
import { isParagraphBelow } from './resume/is-paragraph-below.js';
import { isStatement } from './resume/is-statement.js';

/** Blocks below the body among which the article may go on, and how many more if they are known to interrupt it. */
const REACH = 8;
const MOST_KNOWN = 12;
/** Blocks on the way that no rule knows: more of them are another part of the page. */
const MOST_UNKNOWN = 2;
/** Below "More from the city desk" as long as there are headlines alone. */
const MOST_HEADLINES = 6;
/** A headline has fewer words. */
const LEAST_WORDS_OF_TEASER = 20;

/**
 * The body with the paragraphs that stand below what interrupts it: a newsletter's box, a list of
 * other articles or an advertisement near the end of a short article looks like the end of it.
 */
export function resumeBody(page: Page, exclusions: readonly (Reason | null)[]): Body {
  const { first, last, isBody } = page.body;
  if (last < 0) return page.body;
  const resumed = [...isBody];
  let end = last;
  for (let next = findNext(page, exclusions, end); next !== null; next = findNext(page, exclusions, end)) {
    if (next > end + 1 && exclusions[next - 1] === null && isInterviewQuestion(page, next - 1)) resumed[next - 1] = true;
    resumed[next] = true;
    end = next;
  }
  return { first, last: end, isBody: resumed };
}

/** The nearest paragraph below the end of the body so far; right below the scored body's own there must be an interruption. */
function findNext(page: Page, exclusions: readonly (Reason | null)[], end: number): number | null {
  let way = START;
  for (let index = end + 1; index < page.blocks.length && index - end <= REACH + Math.min(way.known, MOST_KNOWN); index++) {
    const own = page.measures[index] as Measures;
    const reason = exclusions[index] ?? announced(own);
    if (reason !== null && !interruptions.has(reason)) return null;
    if (reason === null && goesOn(page, exclusions, index, end, way)) return index;
    way = passBy(way, reason, own);
    if (way.unknown > (way.isList ? MOST_HEADLINES : MOST_UNKNOWN)) return null;
  }
  return null;
}

/** Whether the article goes on with the block, below what interrupted it. */
function goesOn(page: Page, exclusions: readonly (Reason | null)[], index: number, end: number, way: Way): boolean {
  const isBelow = way.known > 0 || end > page.body.last || isTail(page, exclusions, index);
  if (index === end + 1 && isAnswer(page, index)) return true;
  if (!isBelow) return false;
  return isParagraphBelow(page, index, end) || (!way.hasTeasers && isLastWord(page, exclusions, index, end));
}

/** What has been passed by below the last paragraph. */
interface Way {
  /** Blocks that interrupt an article, and others. */
  readonly known: number;
  readonly unknown: number;
  /** Whether it ends in a heading of other articles and headlines alone. */
  readonly isList: boolean;
  /** Whether sentences stand among what has been passed by. */
  readonly hasTeasers: boolean;
}

const START: Way = { known: 0, unknown: 0, isList: false, hasTeasers: false };

function passBy({ known, unknown, isList, hasTeasers }: Way, reason: Reason | null, own: Measures): Way {
  if (reason !== null) return { known: known + 1, unknown, isList: reason === 'related', hasTeasers };
  return {
    known,
    unknown: unknown + 1,
    isList: isList && !own.endsSentence && own.wordCount < LEAST_WORDS_OF_TEASER,
    hasTeasers: hasTeasers || isStatement(own),
  };
}

/** What pages put between paragraphs; comments, contacts, copyright and the like stand below the last one. */
const interruptions: ReadonlySet<Reason> = new Set([
  'advertisement',
  'related',
  'newsletter',
  'embed',
  'caption',
  'image',
  'form',
  'pull-quote',
  'app-promotion',
  'login',
  'follow',
]);

/** What a line that no rule is certain of opens with: "Free weekly newsletter" in the midst of a newsletter's box. */
function announced({ cues }: Measures): Reason | null {
  return cues.find(({ topic, coverage }) => interruptions.has(topic) && (coverage === 'whole' || coverage === 'start'))?.topic ?? null;
}

/** Paragraphs of the body below its last interruption that are so few that their scores suffer by it. */
const MOST_IN_TAIL = 2;
const LEAST_SCORE_OF_TAIL = 0.1;

/** Whether the block stands right below the body where something interrupted it a paragraph or two before. */
function isTail({ body, scores }: Page, exclusions: readonly (Reason | null)[], index: number): boolean {
  if (index !== body.last + 1 || (scores[index] as number) < LEAST_SCORE_OF_TAIL) return false;
  const above = exclusions.slice(Math.max(0, body.last - MOST_IN_TAIL), body.last + 1);
  return above.some((reason) => reason !== null && interruptions.has(reason));
}
