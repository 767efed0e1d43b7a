import type { Page } from '../page.js';

/** Which of the two numbers in front of the year comes first. */
export type DateOrder = 'day first' | 'month first';

const NUMERIC = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d\d|\d{4})(?![\d./-])/g;

/** The order that the numeric dates of a page show where they can be read one way only: "14/04/2020"; null where none does or they differ. */
export function findDateOrder({ blocks, measures }: Pick<Page, 'blocks' | 'measures'>): DateOrder | null {
  const shown = new Set<DateOrder>();
  for (const [i, { text }] of blocks.entries()) {
    if (measures[i]?.digitShare === 0) continue;
    for (const [, one, , two] of text.matchAll(NUMERIC)) {
      if (Number(one) > 12 && Number(one) <= 31 && Number(two) <= 12) shown.add('day first');
      if (Number(two) > 12 && Number(two) <= 31 && Number(one) <= 12) shown.add('month first');
    }
  }
  const [order] = shown;
  return shown.size === 1 ? (order as DateOrder) : null;
}
