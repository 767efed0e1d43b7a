import { longestWrappedLine } from './measure-lines.js';
import type { Row } from './row.js';

/** How a text was wrapped. */
export interface Wrapping {
  /** No line was made longer than this; 0 where the text is not wrapped. */
  readonly column: number;
  /** Which width the column counts: what a terminal shows, or characters. */
  readonly unit: 'columns' | 'characters';
  /** Blank lines between two lines of one paragraph. */
  readonly lineSpacing: 0 | 1;
  /** A paragraph begins with an indent, and its other lines stand left of it. */
  readonly indentsFirstLine: boolean;
}

export const unwrapped: Wrapping = { column: 0, unit: 'columns', lineSpacing: 0, indentsFirstLine: false };

/** Nothing is wrapped narrower than this: shorter lines are menus and verse. */
const narrowest = 36;
/** Share of the lines near the column that end where the next word would not have fitted. Chance alone gives 0.3. */
const leastShare = 0.6;

/**
 * Two lines of a wrapped paragraph tell the column: the first is no longer than it, and with the
 * first word of the second it would be. The column that most pairs agree on is the one, provided
 * that most lines about as long as it do agree.
 */
export function findWrapping(rows: readonly Row[]): Wrapping {
  let best: Candidate = noCandidate;
  for (const lineSpacing of [0, 1] as const) {
    for (const unit of ['columns', 'characters'] as const) {
      const candidate = findColumn(rows, lineSpacing, unit);
      if (candidate.support > best.support * (lineSpacing === 1 ? 4 : 1)) best = candidate;
    }
  }
  if (best.column === 0) return unwrapped;
  const { column, unit, lineSpacing } = best;
  return { column, unit, lineSpacing, indentsFirstLine: indentsFirstLine(rows, best) };
}

interface Candidate {
  readonly column: number;
  readonly support: number;
  readonly unit: Wrapping['unit'];
  readonly lineSpacing: Wrapping['lineSpacing'];
}

const noCandidate: Candidate = { column: 0, support: 0, unit: 'columns', lineSpacing: 0 };

function findColumn(rows: readonly Row[], lineSpacing: 0 | 1, unit: Wrapping['unit']): Candidate {
  const size = longestWrappedLine * 2 + 2;
  const changes = new Int32Array(size);
  const lengths = new Int32Array(size);
  let longer = 0;
  for (let index = 1; index < rows.length; index++) {
    const above = rows[index - 1] as Row;
    const row = rows[index] as Row;
    if (row.blankLinesBefore !== lineSpacing || row.quoteDepth !== above.quoteDepth || above.alone || row.alone) continue;
    const width = above[unit];
    if (width === Number.POSITIVE_INFINITY) {
      longer++;
      continue;
    }
    // A sure continuation counts twice.
    const weight = row.startsLower && !above.endsSentence ? 2 : 1;
    lengths[width] = (lengths[width] as number) + weight;
    changes[width] = (changes[width] as number) + weight;
    const beyond = Math.min(size - 1, widthWith(above, row, unit));
    changes[beyond] = (changes[beyond] as number) - weight;
  }
  let support = 0;
  let column = 0;
  let most = 0;
  for (let width = 0, agreeing = 0; width < size; width++) {
    agreeing += changes[width] as number;
    if (width >= narrowest && agreeing > most) {
      most = agreeing;
      column = width;
    }
  }
  support = most;
  let near = 0;
  for (let width = Math.ceil(column * 0.75); width <= column; width++) near += lengths[width] as number;
  for (let width = column + 5; width < size; width++) longer += lengths[width] as number;
  const convincing = support >= 3 && support >= leastShare * near && support - 0.3 * near >= 1.5 && longer <= support / 2;
  return convincing ? { column, support, unit, lineSpacing } : noCandidate;
}

/** Width that the line above would have with the first word of the row at its end. */
export function widthWith(above: Row, row: Row, unit: Wrapping['unit']): number {
  const space = above.endsWide && row.startsWide ? 0 : 1;
  return above[unit] + space + (unit === 'columns' ? row.firstColumns : row.firstCharacters);
}

function indentsFirstLine(rows: readonly Row[], { column, unit, lineSpacing }: Candidate): boolean {
  let outward = 0;
  let sure = 0;
  for (let index = 1; index < rows.length; index++) {
    const above = rows[index - 1] as Row;
    const row = rows[index] as Row;
    if (row.blankLinesBefore !== lineSpacing || row.indent >= above.indent || above.markLength > 0) continue;
    if (above[unit] <= column * 0.6 || widthWith(above, row, unit) <= column) continue;
    outward++;
    if (row.startsLower || above.ideographicIndent) sure++;
  }
  return outward >= 2 && sure >= outward * 0.3;
}
