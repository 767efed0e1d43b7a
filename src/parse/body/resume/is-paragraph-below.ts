import type { Reason } from '../../../article.js';
import type { Page } from '../../../parts/page.js';
import { isAge } from '../../../rules/evidence/is-age.js';
import type { Measures } from '../../../score/measure-block.js';
import { isProse } from '../../../score/survey.js';
import { standsClose } from './stands-close.js';

const LEAST_WORDS = 20;
/** Of a paragraph of more than one sentence. */
const LEAST_WORDS_OF_TWO = 14;
const LEAST_SCORE = 0.2;
/** What a last short paragraph needs, right below the body. */
const LEAST_WORDS_BELOW = 6;
const LEAST_SCORE_BELOW = 0.3;

/** Whether a block below the end of the body is a paragraph that the article may go on with. */
export function isParagraphBelow(page: Page, index: number, end: number): boolean {
  const { measures, scores } = page;
  const own = measures[index] as Measures;
  const { wordCount, cues } = own;
  const below = measures[index + 1];
  if (isAge(below) || standsClose(page, index, end)) return false;
  const score = scores[index] as number;
  // "… alle zehn Minuten fährt. (gt)"
  const isSigned = own.lastCharacter === ')' && isProse(own);
  if (!(own.endsSentence || isSigned) || cues.some(({ coverage }) => coverage !== 'inside')) return false;
  if (index === end + 1 && wordCount >= LEAST_WORDS_BELOW && score >= LEAST_SCORE_BELOW) return true;
  if (own.sentenceEnds > 1 && wordCount >= LEAST_WORDS_BELOW && isFoot(below)) return true;
  return wordCount >= (own.sentenceEnds > 1 ? LEAST_WORDS_OF_TWO : LEAST_WORDS) && score >= LEAST_SCORE;
}

/** What stands right below an article's last paragraph, and below no teaser. */
const foot: ReadonlySet<Reason> = new Set(['attribution', 'tags']);

const isFoot = (own: Measures | undefined): boolean =>
  own?.cues.some(({ topic, coverage }) => foot.has(topic) && (coverage === 'whole' || coverage === 'start')) ?? false;
