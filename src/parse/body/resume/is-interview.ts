import type { Page } from '../../../parts/page.js';
import { isQuestion } from './is-question.js';

/** Questions that a body has at the least where somebody is interviewed. */
const LEAST_QUESTIONS = 2;

/** Whether the body has questions; no more of it is read than tells that. */
export function isInterview(page: Page): boolean {
  let questions = 0;
  return page.body.isBody.some((inBody, index) => inBody && isQuestion(page, index) && ++questions === LEAST_QUESTIONS);
}
