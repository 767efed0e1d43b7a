import { isMidSentence, widthWith, type Wrapping } from './find-wrapping.js';
import type { Row } from './row.js';

/** True if the row goes on with the paragraph that the rows from `first` to `above` make. */
export function continues(first: Row, above: Row, row: Row, wrapping: Wrapping): boolean {
  if (wrapping.column === 0 || row.blankLinesBefore > wrapping.lineSpacing) return false;
  if (row.alone || above.alone || row.markLength > 0 || row.quoteDepth !== above.quoteDepth) return false;
  const midSentence = isMidSentence(above, row);
  if (!isAligned(first, above, row, wrapping, midSentence)) return false;
  const width = above[wrapping.unit];
  // A line far beyond the column was not wrapped. The indent may have counted less than it does here.
  if (width - above.indent > wrapping.column + 4) return midSentence && width !== Number.POSITIVE_INFINITY;
  if (widthWith(above, row, wrapping.unit) > wrapping.column) return midSentence || width > wrapping.column / 2;
  return midSentence && width > wrapping.column * 0.6;
}

function isAligned(first: Row, above: Row, row: Row, wrapping: Wrapping, midSentence: boolean): boolean {
  if (first.markLength > 0) return row.indent > first.indent || midSentence;
  if (row.ideographicIndent) return false;
  const { hangingIndent } = wrapping;
  if (row.indent === above.indent) return first !== above || hangingIndent === null || row.indent <= hangingIndent || midSentence;
  if (row.indent < above.indent && first === above && (hangingIndent !== null || first.ideographicIndent)) return true;
  return midSentence;
}
