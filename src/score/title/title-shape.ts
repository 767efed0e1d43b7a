import { isDateLike } from '../is-date-like.js';
import type { Measures } from '../measure-block.js';

/** What a block looks like around a headline, in an order in which neighbours are alike. */
export type TitleShape = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const NO_BLOCK = 0;
const [NUMBER, CUE] = [1, 2] as const;
export const BYLINE = 3;
export const PROSE = 8;
const [LABEL, HEADING, LONG_HEADING, SENTENCE] = [4, 5, 6, 7] as const;

export function titleShape(own: Measures, text: string, bylineWords: ReadonlySet<string>): TitleShape {
  if (own.wordCount >= 14 && (own.endsSentence || own.sentenceEnds > 0)) return PROSE;
  if (own.wordCount <= 16 && (bylineWords.has(own.words.words[0] ?? '') || isDateLike(own, text))) return BYLINE;
  if (own.cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start')) return CUE;
  if (own.digitShare > 0.5) return NUMBER;
  if (own.endsSentence) return SENTENCE;
  if (own.wordCount >= 8) return LONG_HEADING;
  return own.wordCount >= 4 ? HEADING : LABEL;
}
