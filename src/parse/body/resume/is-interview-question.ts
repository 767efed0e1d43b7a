import type { Page } from '../../../parts/page.js';
import { isInterview } from './is-interview.js';
import { isQuestion } from './is-question.js';

/** Whether a question between two answers stands there; it scores low where a newsletter's box stands above it. */
export const isInterviewQuestion = (page: Page, index: number): boolean => isQuestion(page, index) && isInterview(page);
