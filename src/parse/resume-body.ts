import type { Block, Reason } from '../article.js';
import type { Body, Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { isProse } from '../score/survey.js';

/** Blocks below the body among which the article may go on, and how many more if they are known to interrupt it. */
const REACH = 8;
const MOST_KNOWN = 12;
/** Blocks on the way that no rule knows: more of them are another part of the page. */
const MOST_UNKNOWN = 2;
/** Below "More from the city desk" as long as there are headlines alone. */
const MOST_HEADLINES = 6;
const LEAST_WORDS = 20;
/** Of a paragraph of more than one sentence. */
const LEAST_WORDS_OF_TWO = 14;
const LEAST_SCORE = 0.2;
/** What a last short paragraph needs, right below the body. */
const LEAST_WORDS_BELOW = 6;
const LEAST_SCORE_BELOW = 0.3;

/**
 * The body with the paragraphs that stand below what interrupts it: a newsletter's box, a list of
 * other articles or an advertisement near the end of a short article looks like the end of it.
 */
export function resumeBody(page: Page, strangers: readonly (Reason | null)[]): Body {
  const { first, last, isBody } = page.body;
  if (last < 0) return page.body;
  const resumed = [...isBody];
  let end = last;
  for (let next = findNext(page, strangers, end); next !== null; next = findNext(page, strangers, end)) {
    if (next > end + 1 && isQuestion(page, next - 1) && strangers[next - 1] === null && isInterview(page)) resumed[next - 1] = true;
    resumed[next] = true;
    end = next;
  }
  return { first, last: end, isBody: resumed };
}

/** Questions that a body has at the least where somebody is interviewed, and words of one. */
const LEAST_QUESTIONS = 2;
const LONGEST_QUESTION = 30;

/** A question that stands alone between two answers scores low where a newsletter's box stands above it. */
function isQuestion({ measures }: Page, index: number): boolean {
  const { lastCharacter, wordCount, cues } = measures[index] as Measures;
  return (
    '?？؟'.includes(lastCharacter) && wordCount > 1 && wordCount <= LONGEST_QUESTION && cues.every(({ coverage }) => coverage === 'inside')
  );
}

const isInterview = (page: Page): boolean =>
  page.body.isBody.filter((inBody, index) => inBody && isQuestion(page, index)).length >= LEAST_QUESTIONS;

/** The nearest paragraph below the end of the body so far; right below the scored body's own there must be an interruption. */
function findNext(page: Page, strangers: readonly (Reason | null)[], end: number): number | null {
  let way = START;
  for (let index = end + 1; index < page.blocks.length && index - end <= REACH + Math.min(way.known, MOST_KNOWN); index++) {
    const own = page.measures[index] as Measures;
    const reason = strangers[index] ?? announced(own);
    if (reason !== null && !interruptions.has(reason)) return null;
    if (reason === null && goesOn(page, strangers, index, end, way)) return index;
    way = passBy(way, reason, own);
    if (way.unknown > (way.isList ? MOST_HEADLINES : MOST_UNKNOWN)) return null;
  }
  return null;
}

/** Whether the article goes on with the block, below what interrupted it. */
function goesOn(page: Page, strangers: readonly (Reason | null)[], index: number, end: number, way: Way): boolean {
  const isBelow = way.known > 0 || end > page.body.last || isTail(page, strangers, index);
  if (!isBelow) return false;
  return isParagraph(page, index, end) || (!way.hasTeasers && isLastWord(page, strangers, index, end));
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
    isList: isList && !own.endsSentence && own.wordCount < LEAST_WORDS,
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

function isParagraph(page: Page, index: number, end: number): boolean {
  const { blocks, measures, scores } = page;
  const own = measures[index] as Measures;
  const { wordCount, cues } = own;
  const below = measures[index + 1];
  if (below !== undefined && isAge(below)) return false;
  // Among paragraphs that blank lines part, one without is a teaser.
  if (index > end + 1 && (blocks[index] as Block).blankLinesBefore === 0 && isSpaced(page)) return false;
  const score = scores[index] as number;
  // "… alle zehn Minuten fährt. (gt)"
  const isSigned = own.lastCharacter === ')' && isProse(own);
  if (!(own.endsSentence || isSigned) || cues.some(({ coverage }) => coverage !== 'inside')) return false;
  if (index === end + 1 && wordCount >= LEAST_WORDS_BELOW && score >= LEAST_SCORE_BELOW) return true;
  if (own.sentenceEnds > 1 && wordCount >= LEAST_WORDS_BELOW && isFoot(measures[index + 1])) return true;
  return wordCount >= (own.sentenceEnds > 1 ? LEAST_WORDS_OF_TWO : LEAST_WORDS) && score >= LEAST_SCORE;
}

/** Sentences that may stand below an interruption as the end of an article, and the words of the shortest. */
const MOST_LAST = 3;
const LEAST_LAST_WORDS = 3;

/** A few sentences below headlines without teasers, and above the labels of the foot: however short, they are the article's last. */
function isLastWord(page: Page, strangers: readonly (Reason | null)[], index: number, end: number): boolean {
  for (let at = index; at < index + MOST_LAST; at++) {
    if (!isPlainSentence(page, at, end)) return at > index && (isLabel(page, strangers, at) || isNote(page, at));
  }
  return isLabel(page, strangers, index + MOST_LAST);
}

function isPlainSentence(page: Page, index: number, end: number): boolean {
  const own = page.measures[index];
  const block = page.blocks[index];
  if (own === undefined || block === undefined || !isStatement(own) || own.cues.length > 0) return false;
  if (index > end + 1 && block.blankLinesBefore === 0 && isSpaced(page)) return false;
  return own.wordCount >= LEAST_LAST_WORDS && BEGINNING.test(block.text) && !isNote(page, index);
}

/** A letter, a digit or a quotation mark; what a footnote begins with is none. */
const BEGINNING = /^[\p{L}\p{N}"'“”„«»‘’「『—–-]/u;
/** An address or a telephone number. */
const CONTACT = /@|\d{3}[-. ]\d{3,4}[-. ]\d{3}/;

/** Who wrote the article and how to reach him: a line above the article names him alone. */
function isNote({ blocks, measures, body }: Page, index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (CONTACT.test(text)) return true;
  const name = /^\p{Lu}\S+ \p{Lu}\S+/u.exec(text)?.[0];
  if (name === undefined) return false;
  return blocks.some((above, at) => at < body.first && (measures[at] as Measures).wordCount <= LONGEST_BYLINE && above.text.includes(name));
}

/** Words of a line that names the author. */
const LONGEST_BYLINE = 6;

const isStatement = ({ endsSentence, lastCharacter }: Measures): boolean => endsSentence && !'?？!！…'.includes(lastCharacter);

/** Paragraphs of the body below its last interruption that are so few that their scores suffer by it. */
const MOST_IN_TAIL = 2;
const LEAST_SCORE_OF_TAIL = 0.1;

/** Whether the block stands right below the body where something interrupted it a paragraph or two before. */
function isTail({ body, scores }: Page, strangers: readonly (Reason | null)[], index: number): boolean {
  if (index !== body.last + 1 || (scores[index] as number) < LEAST_SCORE_OF_TAIL) return false;
  const above = strangers.slice(Math.max(0, body.last - MOST_IN_TAIL), body.last + 1);
  return above.some((reason) => reason !== null && interruptions.has(reason));
}

/** "2 hours ago", as it stands below a teaser. */
const isAge = ({ cues }: Measures): boolean => cues.some(({ topic, coverage }) => topic === 'ticker' && coverage === 'whole');

/** A line that a rule or a phrase of a page's furniture names; a rule or a picture may stand between teasers. */
function isLabel({ measures }: Page, strangers: readonly (Reason | null)[], index: number): boolean {
  const own = measures[index];
  if (own === undefined) return false;
  const reason = strangers[index] ?? null;
  if (isAge(own)) return false;
  return own.cues.length > 0 || (reason !== null && reason !== 'separator' && reason !== 'image');
}

const isSpaced = ({ blocks, body }: Page): boolean =>
  blocks.some(({ blankLinesBefore }, index) => body.isBody[index] && index > body.first && blankLinesBefore > 0);

/** What stands right below an article's last paragraph, and below no teaser. */
const foot: ReadonlySet<Reason> = new Set(['attribution', 'tags']);

const isFoot = (own: Measures | undefined): boolean =>
  own?.cues.some(({ topic, coverage }) => foot.has(topic) && (coverage === 'whole' || coverage === 'start')) ?? false;
