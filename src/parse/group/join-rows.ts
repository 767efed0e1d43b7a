import type { Wrapping } from './find-wrapping.js';
import type { Row } from './row.js';
import { endsInHyphen, isSuspended } from './wrap-hyphens.js';

/** What the rows from `from` up to `to` say once wrapping is undone. */
export function joinRows(rows: readonly Row[], from: number, to: number, wrapping: Wrapping, wrapHyphens: ReadonlySet<number>): string {
  const first = (rows[from] as Row).text;
  let text = wrapHyphens.has(from + 1) ? first.slice(0, -1) : first;
  for (let index = from + 1; index < to; index++) {
    const above = rows[index - 1] as Row;
    const row = rows[index] as Row;
    const said = wrapHyphens.has(index + 1) ? row.text.slice(0, -1) : row.text;
    text += wrapHyphens.has(index) || isWithinWord(above, row, wrapping) ? said : ` ${said}`;
  }
  return text;
}

/** True where the wrap came between two characters that no space stood between. */
function isWithinWord(above: Row, row: Row, { column, unit }: Wrapping): boolean {
  if (above.endsWide || row.startsWide) return true;
  if (endsInHyphen(above.text)) return !isSuspended(row);
  // A word longer than a line is cut where the line is full.
  return above.wordCharacters === above.text.length && above[unit] >= column;
}
