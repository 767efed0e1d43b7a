import type { Block } from '../../article.js';
import type { Measures } from '../../score/measure-block.js';
import type { SignsOfHead } from '../../score/title/title-survey.js';
import { onceEach } from '../../text/once-each.js';
import { findDates } from '../date/find-dates.js';
import type { Page } from '../page.js';

/** Longer blocks are neither bylines nor the line that dates an article; a sentence of some words and a line without capitals are no byline. */
const [MOST_WORDS, LONGEST, MOST_SENTENCE_WORDS, LEAST_CAPITALS] = [14, 140, 5, 0.3];

/** Tells of each block whether it is signed or dated, which is read once and where it is asked. */
export function signsOfHead({ blocks, measures, spoken, bylineAt }: Page, bylineWords: ReadonlySet<string>): SignsOfHead {
  const isShort = (block: number): boolean => {
    const own = measures[block];
    return own !== undefined && own.wordCount <= MOST_WORDS && (blocks[block] as Block).text.length <= LONGEST;
  };
  const mayBeSigned = (block: number): boolean => {
    if (!isShort(block)) return false;
    const { wordCount, words, endsSentence, hasCase, capitalShare, cues } = measures[block] as Measures;
    if (wordCount < 2 || cues.some(({ coverage }) => coverage === 'whole')) return false;
    if (bylineWords.has(words.words[0] as string)) return true;
    return !(endsSentence && wordCount > MOST_SENTENCE_WORDS) && !(hasCase && capitalShare < LEAST_CAPITALS);
  };
  return {
    signedAt: onceEach((block) => (mayBeSigned(block) ? (bylineAt(block)?.certainty ?? 0) : 0)),
    isDatedAt: onceEach((block) => isShort(block) && findDates((blocks[block] as Block).text, spoken).some(({ isComplete }) => isComplete)),
  };
}
