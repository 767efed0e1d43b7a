import type { Page } from '../../parts/page.js';
import { isQuestionMark } from '../../text/is-question-mark.js';
import { opening } from './quotation-marks.js';

/** Whether a block asks, and does not quote who asks. */
export function asks({ blocks, measures }: Page, index: number): boolean {
  return isQuestionMark(measures[index]?.lastCharacter ?? '') && !opening.includes(blocks[index]?.text.charAt(0) ?? '');
}
