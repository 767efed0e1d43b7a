import { isDoubtfulMark } from './list-mark-length.js';
import type { Row } from './row.js';

/** Lines that an item of a list may take before the next item's mark. */
const longestItem = 10;

/**
 * "12. March" is no list item, nor is every line with a dash in front: takes back the doubtful marks
 * that are not one of a run, the same mark again or the next number at the same indent.
 */
export function confirmMarks(rows: readonly Row[]): void {
  let last = -1;
  let lastConfirmed = true;
  const settle = (): void => {
    if (last >= 0 && !lastConfirmed) (rows[last] as Row).markLength = 0;
  };
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (row.markLength === 0 || !isDoubtfulMark(markOf(row))) continue;
    const follows = last >= 0 && index - last <= longestItem && followsMark(rows[last] as Row, row);
    if (follows) lastConfirmed = true;
    settle();
    last = index;
    lastConfirmed = follows;
  }
  settle();
}

function markOf(row: Row): string {
  return row.text.slice(0, row.markLength);
}

function followsMark(above: Row, row: Row): boolean {
  // Numbers that end at one column stand at two; those that begin at one have the text of the tenth further in.
  if ((above.textColumn !== row.textColumn && above.indent !== row.indent) || above.quoteDepth !== row.quoteDepth) return false;
  return successor(markOf(above)) === markOf(row);
}

function successor(mark: string): string {
  return mark.replace(/\d+|[A-Za-z](?=\))/, (ordinal) =>
    /\d/.test(ordinal) ? String(Number(ordinal) + 1) : String.fromCharCode(ordinal.charCodeAt(0) + 1),
  );
}
