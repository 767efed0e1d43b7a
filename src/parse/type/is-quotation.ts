import type { Page } from '../../parts/page.js';
import { closing, opening } from './quotation-marks.js';

/** Fewer words in quotation marks are a name or a title, no quotation. */
const SHORTEST = 8;

/** Wholly in quotation marks, with none of them in between. */
export function isQuotation({ blocks, measures }: Page, index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (!opening.includes(text.charAt(0)) || (measures[index]?.wordCount ?? 0) < SHORTEST) return false;
  const end = text.length - 1;
  if (!closing.includes(text.charAt(end))) return false;
  for (let i = 1; i < end; i++) if ('"“”„«»「」『』'.includes(text.charAt(i))) return false;
  return true;
}
