import type { Block, Reason } from '../article.js';
import type { Body, Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { isProse } from '../score/survey.js';

/** Blocks below the body among which the article may go on. */
const REACH = 8;
/** Blocks on the way that no rule knows: more of them are another part of the page. */
const MOST_UNKNOWN = 2;
const LEAST_WORDS = 20;
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
  const resumed = [...isBody];
  let end = last;
  let isInterrupted = false;
  let unknown = 0;
  for (let index = end + 1; index < page.blocks.length && index - end <= REACH && last >= 0; index++) {
    const reason = strangers[index] ?? announced(page.measures[index] as Measures);
    if (reason !== null && !interruptions.has(reason)) break;
    if (reason !== null) isInterrupted = true;
    else if ((isInterrupted || end > last) && isParagraph(page, index, end)) {
      resumed[index] = true;
      end = index;
      isInterrupted = false;
      unknown = 0;
    } else if (++unknown > MOST_UNKNOWN) break;
  }
  return { first, last: end, isBody: resumed };
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
  // Among paragraphs that blank lines part, one without is a teaser.
  if (index > end + 1 && (blocks[index] as Block).blankLinesBefore === 0 && isSpaced(page)) return false;
  const score = scores[index] as number;
  // "… alle zehn Minuten fährt. (gt)"
  const isSigned = own.lastCharacter === ')' && isProse(own);
  if (!(own.endsSentence || isSigned) || cues.some(({ coverage }) => coverage !== 'inside')) return false;
  if (index === end + 1 && wordCount >= LEAST_WORDS_BELOW && score >= LEAST_SCORE_BELOW) return true;
  if (own.sentenceEnds > 1 && wordCount >= LEAST_WORDS_BELOW && isFoot(measures[index + 1])) return true;
  return wordCount >= LEAST_WORDS && score >= LEAST_SCORE;
}

const isSpaced = ({ blocks, body }: Page): boolean =>
  blocks.some(({ blankLinesBefore }, index) => body.isBody[index] && index > body.first && blankLinesBefore > 0);

/** What stands right below an article's last paragraph, and below no teaser. */
const foot: ReadonlySet<Reason> = new Set(['attribution', 'tags']);

const isFoot = (own: Measures | undefined): boolean =>
  own?.cues.some(({ topic, coverage }) => foot.has(topic) && (coverage === 'whole' || coverage === 'start')) ?? false;
