import type { Row } from './row.js';

/** False where one of two lines is no running text, or begins something of its own. */
export function mayBelongTogether(above: Row, row: Row): boolean {
  return row.quoteDepth === above.quoteDepth && !above.alone && !row.alone && row.markLength === 0;
}

/** The sure sign of a wrapped line, in scripts that have capitals. */
export function isMidSentence(above: Row, row: Row): boolean {
  return row.startsLower && !above.endsSentence;
}

/** Width that the line above would have with the first word of the row at its end. */
export function widthWith(above: Row, row: Row, unit: 'columns' | 'characters'): number {
  const space = above.endsWide && row.startsWide ? 0 : 1;
  return above[unit] + space + (unit === 'columns' ? row.firstColumns : row.firstCharacters);
}
