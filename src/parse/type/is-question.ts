import type { Page } from '../../parts/page.js';
import { opening } from './quotation-marks.js';

/** A block that asks, and does not quote who asks. */
export function isQuestion({ blocks, measures }: Page, index: number): boolean {
  const last = measures[index]?.lastCharacter ?? '';
  return last !== '' && '?？؟'.includes(last) && !opening.includes(blocks[index]?.text.charAt(0) ?? '');
}
