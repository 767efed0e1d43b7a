import { itemAt } from '../../text/item-at.js';
import type { Row } from './row.js';
import { isMidSentence, mayBelongTogether, widthWith } from './row-pairs.js';

/** Columns that programs wrap at. */
const narrowest = 60;
const widest = 90;

/**
 * The column of a text too short for a vote: where not one line is longer than it, and every line
 * that has another close below ends because the next word would not have fitted. A page with a menu
 * or a row of buttons is none of these. 0 where it is not so.
 */
export function findExactColumn(rows: readonly Row[]): number {
  let column = 0;
  let beyond = widest + 1;
  let breaks = 0;
  let open = 0;
  let sure = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const above = itemAt(rows, index - 1);
    column = Math.max(column, row.columns);
    if (above === undefined || row.blankLinesBefore > 0) continue;
    if (!mayBelongTogether(above, row)) continue;
    beyond = Math.min(beyond, widthWith(above, row, 'columns'));
    breaks++;
    if (!above.endsSentence) open++;
    if (isSure(above, row, rows[index + 1])) sure++;
    if (beyond <= column) return 0;
  }
  return column >= narrowest && column < beyond && breaks >= 2 && sure > 0 && open >= breaks / 2 ? column : 0;
}

/** In mid-sentence by its small letter, or where there are none, by the full stop that comes only at the end. */
function isSure(above: Row, row: Row, next: Row | undefined): boolean {
  if (isMidSentence(above, row)) return true;
  const isLast = next === undefined || next.blankLinesBefore > 0;
  return row.startsUncased && !above.endsSentence && (row.endsSentence || !isLast);
}
