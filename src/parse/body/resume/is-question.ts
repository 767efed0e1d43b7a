import type { Page } from '../../../parts/page.js';
import type { Measures } from '../../../score/measure-block.js';
import { isQuestionMark } from '../../../text/is-question-mark.js';

/** Words of a question. */
const LONGEST_QUESTION = 30;

/** Whether a line ends as a question does, without being one of the page's. */
export function isQuestion({ measures }: Page, index: number): boolean {
  const { lastCharacter, wordCount, cues } = measures[index] as Measures;
  return (
    isQuestionMark(lastCharacter) && wordCount > 1 && wordCount <= LONGEST_QUESTION && cues.every(({ coverage }) => coverage === 'inside')
  );
}
