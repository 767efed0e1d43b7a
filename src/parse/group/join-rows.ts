import type { Row } from './row.js';

/** What the rows of one paragraph say once wrapping is undone. */
export function joinRows(rows: readonly Row[], from: number, to: number): string {
  const first = rows[from] as Row;
  if (to - from === 1) return first.text;
  let text = first.text;
  for (let index = from + 1; index < to; index++) {
    const above = rows[index - 1] as Row;
    const row = rows[index] as Row;
    text += above.endsWide || row.startsWide ? row.text : ` ${row.text}`;
  }
  return text;
}
