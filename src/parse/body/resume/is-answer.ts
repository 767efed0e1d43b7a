import type { Page } from '../../../parts/page.js';
import { isInterviewQuestion } from './is-interview-question.js';
import { isStatement } from './is-statement.js';

/** Whether a sentence right below the last question of an interview answers it, however short. */
export function isAnswer(page: Page, index: number): boolean {
  const own = page.measures[index];
  return index > 0 && own !== undefined && own.cues.length === 0 && isStatement(own) && isInterviewQuestion(page, index - 1);
}
