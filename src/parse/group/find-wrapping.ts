import { flatListOf } from '../../text/flat-list-of.js';
import { hasNoSentenceMarks } from '../../text/has-no-sentence-marks.js';
import { listOf } from '../../text/list-of.js';
import { findExactColumn } from './find-exact-column.js';
import type { Row } from './row.js';
import { isMidSentence, mayBelongTogether, widthWith } from './row-pairs.js';

/** How a text was wrapped. */
export interface Wrapping {
  /** No line was made longer than this; 0 where the text is not wrapped. */
  readonly column: number;
  /** Which width the column counts: what a terminal shows, or characters. */
  readonly unit: 'columns' | 'characters';
  /** Blank lines between two lines of one paragraph. */
  readonly lineSpacing: 0 | 1;
  /** Indent of the other lines where a paragraph's first line is indented, null where it is not. */
  readonly hangingIndent: number | null;
}

const unwrapped: Wrapping = { column: 0, unit: 'columns', lineSpacing: 0, hangingIndent: null };

/** Columns that texts are wrapped at. Shorter lines are menus and verse, longer ones paragraphs. */
const narrowest = 36;
const widest = 140;
/** Programs and style guides wrap between these. */
const usualColumns = [60, 90] as const;
/** Share of the lines near the column that end where the next word would not have fitted. Chance alone gives 0.3. */
const leastShare = 0.6;
/** So many paragraphs make a usual column sure where too few lines do. */
const fewestParagraphs = 2;

/**
 * Two lines of a wrapped paragraph tell the column: the first is no longer than it, and with the
 * first word of the second it would be. The column that most pairs agree on is the one, provided
 * that most lines about as long as it do agree.
 */
export function findWrapping(rows: readonly Row[]): Wrapping {
  // Where nearly all lines stand apart, that may be how they were wrapped, or they are short paragraphs of which few are wrapped.
  const spacings = areApart(rows) ? ([1, 0] as const) : ([0] as const);
  const units = rows.some((row) => row.columns !== row.characters) ? (['columns', 'characters'] as const) : (['columns'] as const);
  const candidates = flatListOf(units, (unit) => listOf(spacings, (spacing) => findColumn(rows, spacing, unit)));
  const best = candidates.reduce((one, other) => (other.support > one.support ? other : one));
  if (best.column === 0) return { ...unwrapped, column: findExactColumn(rows) };
  const { column, unit, lineSpacing } = best;
  return { column, unit, lineSpacing, hangingIndent: findHangingIndent(rows, best) };
}

interface Candidate {
  readonly column: number;
  readonly support: number;
  readonly unit: Wrapping['unit'];
  readonly lineSpacing: Wrapping['lineSpacing'];
}

const noCandidate: Candidate = { column: 0, support: 0, unit: 'columns', lineSpacing: 0 };

/** Lines with a blank line between them can be one paragraph only where nearly all lines stand so. */
function areApart(rows: readonly Row[]): boolean {
  let close = 0;
  let apart = 0;
  for (const { blankLinesBefore } of rows) {
    if (blankLinesBefore === 0) close++;
    else if (blankLinesBefore === 1) apart++;
  }
  return close - 1 <= apart * 0.2;
}

function findColumn(rows: readonly Row[], lineSpacing: 0 | 1, unit: Wrapping['unit']): Candidate {
  const changes = new Array<number>(widest + 2).fill(0);
  const lengths = new Array<number>(widest + 2).fill(0);
  for (let index = 1; index < rows.length; index++) {
    const above = rows[index - 1] as Row;
    const row = rows[index] as Row;
    if (row.blankLinesBefore !== lineSpacing || above[unit] > widest || !mayBelongTogether(above, row)) continue;
    const width = above[unit];
    const weight = isMidSentence(above, row) ? 2 : 1;
    lengths[width] = (lengths[width] as number) + weight;
    changes[width] = (changes[width] as number) + weight;
    const beyond = Math.min(widest + 1, widthWith(above, row, unit));
    changes[beyond] = (changes[beyond] as number) - weight;
  }
  let column = 0;
  let most = 0;
  for (let width = 0, agreeing = 0; width <= widest; width++) {
    agreeing += changes[width] as number;
    if (width >= narrowest && agreeing > most) {
      most = agreeing;
      column = width;
    }
  }
  let near = 0;
  for (let width = Math.ceil(column * 0.75); width <= column; width++) near += lengths[width] as number;
  const candidate = { column, support: most, unit, lineSpacing };
  return most > 0 && isWrapped(rows, candidate, near) ? candidate : noCandidate;
}

/** Whether the candidate explains the lines; `near` is the weight of all that are about as long as its column. */
function isWrapped(rows: readonly Row[], candidate: Candidate, near: number): boolean {
  const breaks = breaksAt(rows, candidate);
  if (rows.filter((row) => isLonger(row, candidate)).length > breaks.length) return false;
  const { support } = candidate;
  const isLikely = support >= 3 && support >= leastShare * near && support - 0.3 * near >= 1.5;
  if (isLikely && isProse(breaks, candidate, support / near)) return true;
  return isUsual(candidate) && countParagraphs(rows, candidate) >= fewestParagraphs;
}

/** Where lines are wrapped, few are longer than the column. */
function isLonger(row: Row, { column, unit }: Candidate): boolean {
  return row[unit] > column + 4 && !row.alone && row.wordCharacters < row.text.length;
}

function isUsual({ column, lineSpacing }: Candidate): boolean {
  return column >= usualColumns[0] && column <= usualColumns[1] && lineSpacing === 0;
}

/** A list of headlines may by chance look wrapped. But where lines are wrapped, many of them break in mid-sentence. */
function isProse(breaks: readonly Break[], candidate: Candidate, share: number): boolean {
  const uncased = breaks.filter(([, row]) => row.startsUncased);
  // Where no mark ends a sentence, a menu looks like one that is broken over many lines.
  if (uncased.some(([, row]) => hasNoSentenceMarks(row.text.charCodeAt(0)))) return isUsual(candidate);
  if (uncased.length >= Math.min(8, breaks.length / 2)) {
    const midSentence = uncased.filter(([above]) => !above.endsSentence).length;
    return midSentence >= 4 && midSentence >= uncased.length * 0.6;
  }
  const midSentence = breaks.filter(([above, row]) => isMidSentence(above, row)).length;
  // Names and numbers open many lines of a list of products; only a usual column makes up for it.
  const least = isUsual(candidate) && (share > 0.85 || midSentence >= 8) ? 0.1 : 0.25;
  return midSentence >= (isUsual(candidate) ? 2 : 3) && midSentence >= breaks.length * least;
}

/** Groups of lines between blank ones whose last line ends a sentence and others do not, while the wrapping explains every break: the paragraphs of a page that has few. */
function countParagraphs(rows: readonly Row[], candidate: Candidate): number {
  let count = 0;
  for (let from = 0, to = 1; from < rows.length; from = to++) {
    let breaks = 0;
    let inSentence = 0;
    for (; to < rows.length && rows[to]?.blankLinesBefore === 0; to++) {
      const above = rows[to - 1] as Row;
      if (isBreak(above, rows[to] as Row, candidate)) breaks++;
      if (!above.endsSentence) inSentence++;
    }
    if (inSentence > 0 && breaks === to - from - 1 && rows[to - 1]?.endsSentence) count++;
  }
  return count;
}

type Break = readonly [above: Row, row: Row];

/** The pairs of lines between which a wrapping at the column explains the break. */
function breaksAt(rows: readonly Row[], candidate: Candidate): Break[] {
  const breaks: Break[] = [];
  for (let index = 1; index < rows.length; index++) {
    const [above, row] = [rows[index - 1] as Row, rows[index] as Row];
    if (row.blankLinesBefore === candidate.lineSpacing && isBreak(above, row, candidate)) breaks.push([above, row]);
  }
  return breaks;
}

function isBreak(above: Row, row: Row, { column, unit }: Candidate): boolean {
  return above[unit] <= column && mayBelongTogether(above, row) && widthWith(above, row, unit) > column;
}

function findHangingIndent(rows: readonly Row[], { column, unit, lineSpacing }: Candidate): number | null {
  const indents = new Map<number, number>();
  let outward = 0;
  let sure = 0;
  let level = 0;
  for (let index = 1; index < rows.length; index++) {
    const above = rows[index - 1] as Row;
    const row = rows[index] as Row;
    if (row.blankLinesBefore !== lineSpacing || row.indent > above.indent || !mayBelongTogether(above, row) || above.markLength > 0)
      continue;
    if (above[unit] <= column * 0.6 || widthWith(above, row, unit) <= column) continue;
    if (row.indent === above.indent) {
      level++;
      continue;
    }
    outward++;
    indents.set(row.indent, (indents.get(row.indent) ?? 0) + 1);
    if (row.startsLower || above.ideographicIndent) sure++;
  }
  // A paragraph has one such first line and seldom more than twenty others.
  if (outward < 2 || sure < outward * 0.3 || outward < level / 20) return null;
  return [...indents].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}
