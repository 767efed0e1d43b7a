import type { Row } from './row.js';

/** Characters of a line that is no label, no item and no line of verse. */
const SHORTEST = 45;

/**
 * The rows that go on with the sentence of the row above where nothing is wrapped: pages break
 * single paragraphs in mid-sentence, where the text was wrapped before it came to them. The sentence
 * has to begin and to end; of items in small letters none does.
 */
export function findBroken(rows: readonly Row[]): ReadonlySet<number> {
  const broken = new Set<number>();
  for (let index = 1; index < rows.length; index++) {
    if (!goesOn(rows[index - 1] as Row, rows[index] as Row) || !(rows[index - 1] as Row).startsUpper) continue;
    let end = index;
    while (end + 1 < rows.length && goesOn(rows[end] as Row, rows[end + 1] as Row)) end++;
    if ((rows[end] as Row).endsSentence) for (let at = index; at <= end; at++) broken.add(at);
    index = end;
  }
  return broken;
}

/** A date, which many languages begin with a small letter: "miércoles, 11 de mayo de 2022". */
const YEAR = /\d{4}/;

function goesOn(above: Row, row: Row): boolean {
  if (!row.startsLower || above.endsSentence || row.blankLinesBefore > 0 || above.characters < SHORTEST) return false;
  if (YEAR.test(row.text)) return false;
  return !row.alone && !above.alone && row.markLength === 0 && row.quoteDepth === above.quoteDepth && !/[,;:]$/.test(above.text);
}
