import type { Measures } from './measure-block.js';

/** Whether a line looks like a date: a year, a clock or numbers with dots between them, among few words. */
export const isDateLike = ({ digitShare, wordCount }: Measures, text: string): boolean =>
  digitShare >= 0.12 &&
  wordCount >= 2 &&
  text.length < 120 &&
  /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:.h]\d\d)(?!\d)|年|\d{1,2}[./-]\d{1,2}[./-]\d\d/.test(text);
