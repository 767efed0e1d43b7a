import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';

/** Whether a phrase of a language file stands in the block; rules that need one are not asked about others. */
export const hasPhrase = ({ measures }: Page, index: number): boolean => (measures[index] as Measures).cues.length > 0;
