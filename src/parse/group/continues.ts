import { widthWith, type Wrapping } from './find-wrapping.js';
import type { Row } from './row.js';

/** True if the row goes on with the paragraph that the rows from `first` to `above` make. */
export function continues(first: Row, above: Row, row: Row, wrapping: Wrapping): boolean {
  if (wrapping.column === 0 || row.blankLinesBefore > wrapping.lineSpacing) return false;
  if (row.alone || above.alone || row.markLength > 0 || row.quoteDepth !== above.quoteDepth) return false;
  const width = above[wrapping.unit];
  const midSentence = row.startsLower && !above.endsSentence;
  if (!isAligned(first, above, row, wrapping, midSentence)) return false;
  // A line far beyond the column was not wrapped.
  if (width > wrapping.column + 4) return midSentence && width !== Number.POSITIVE_INFINITY;
  if (widthWith(above, row, wrapping.unit) > wrapping.column) return midSentence || width > wrapping.column / 2;
  return midSentence && width > wrapping.column * 0.6;
}

function isAligned(first: Row, above: Row, row: Row, wrapping: Wrapping, midSentence: boolean): boolean {
  if (first.markLength > 0) return row.indent > first.indent || midSentence;
  if (row.indent === above.indent) return true;
  if (row.ideographicIndent) return false;
  if (row.indent < above.indent && first === above && (wrapping.indentsFirstLine || first.ideographicIndent)) return true;
  return midSentence;
}
