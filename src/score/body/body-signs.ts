import type { Block } from '../../article.js';
import type { Measures } from '../measure-block.js';
import type { Outlook } from './outlook.js';

/** What speaks for a picture's text or for words that are said again in large letters. */
export const bodySigns = ['begins with an indefinite article', 'quotation', 'words shared with the likely body'] as const;

/** Puts them into a row, from a place on. */
export function measureSigns(outlook: Outlook, index: number, row: Float32Array, from: number): void {
  const { blocks, measures } = outlook.survey;
  row[from] = (measures[index] as Measures).startsIndefinite ? 1 : 0;
  row[from + 1] = quotationOf((blocks[index] as Block).text);
  row[from + 2] = outlook.sharedWithLikely(index);
}

const OPENING_QUOTES = '"“”„«»‘‹›「『《';
const CLOSING_QUOTE = /["“”«»’‹›」』》][.!?…]?$/u;

/** 0 where no quotation mark opens the text, 1 where one does, 2 where one closes it too. */
function quotationOf(text: string): number {
  if (!OPENING_QUOTES.includes(text.charAt(0))) return 0;
  return CLOSING_QUOTE.test(text.slice(-2)) ? 2 : 1;
}
