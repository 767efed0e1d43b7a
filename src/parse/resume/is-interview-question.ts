import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';

/** Questions that a body has at the least where somebody is interviewed, and words of one. */
const LEAST_QUESTIONS = 2;
const LONGEST_QUESTION = 30;

/** Whether a question between two answers stands there; it scores low where a newsletter's box stands above it. */
export const isInterviewQuestion = (page: Page, index: number): boolean => isQuestion(page, index) && isInterview(page);

function isQuestion({ measures }: Page, index: number): boolean {
  const { lastCharacter, wordCount, cues } = measures[index] as Measures;
  return (
    '?？؟'.includes(lastCharacter) && wordCount > 1 && wordCount <= LONGEST_QUESTION && cues.every(({ coverage }) => coverage === 'inside')
  );
}

const isInterview = (page: Page): boolean =>
  page.body.isBody.filter((inBody, index) => inBody && isQuestion(page, index)).length >= LEAST_QUESTIONS;
