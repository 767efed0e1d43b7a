import { listOf } from '../../text/list-of.js';
import type { Wrapping } from './find-wrapping.js';
import { looksLikeCode } from './looks-like-code.js';
import type { Row } from './row.js';
import { widthWith } from './row-pairs.js';

/** Rows from the first up to, not including, the last. */
export type RowRange = readonly [from: number, to: number];

/** Blank lines inside a listing. */
const mostBlankLines = 2;
/** A line with so many words, or with fewer and a full stop, is prose. */
const wordsOfProse = 14;
const wordsOfSentence = 4;
/** Share of the lines that end where the next word would not have fitted; in a listing hardly one does. */
const mostBreaks = 0.4;
/** A program has indented lines or several that look like one. */
const fewestSure = 2;
const leastSure = 0.2;

/** The rows that are listings: programs, commands with what they print, tables drawn with lines. */
export function findCode(rows: readonly Row[], wrapping: Wrapping): RowRange[] {
  const sure = listOf(rows, (row) => row.quoteDepth === 0 && looksLikeCode(row.text));
  if (!sure.includes(true)) return [];
  const margin = marginOf(rows, sure);
  const listings: RowRange[] = [];
  let open = 0;
  for (let index = sure.indexOf(true); index >= 0; index = sure.indexOf(true, open)) {
    const from = reachUp(rows, margin, open, index);
    open = reachDown(rows, sure, margin, index);
    const found = rows.slice(from, open);
    const sureRows = sure.slice(from, open).filter(Boolean).length;
    const isIndented = found.some(({ indent }) => indent > margin);
    if (found.length < 2 || sureRows < found.length * leastSure || !(isIndented || sureRows >= fewestSure)) continue;
    if (!isWrapped(found, wrapping)) listings.push([from, open]);
  }
  return listings;
}

/** Whether the lines end where a wrapping would have ended them: markup and formulas in running text. */
function isWrapped(found: readonly Row[], { column, unit }: Wrapping): boolean {
  if (column === 0) return false;
  const breaks = found.filter((row, index) => index > 0 && widthWith(found[index - 1] as Row, row, unit) > column).length;
  return breaks >= (found.length - 1) * mostBreaks;
}

/** The indent that most rows have which are no code. */
function marginOf(rows: readonly Row[], sure: readonly boolean[]): number {
  const counts = new Map<number, number>();
  for (const [index, { indent }] of rows.entries()) if (!sure[index]) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return counts.size === 0 ? 0 : [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))[0];
}

/** A comment or an opening line above the first line that is surely code. */
function reachUp(rows: readonly Row[], margin: number, least: number, index: number): number {
  let from = index;
  while (from > least) {
    const above = rows[from - 1] as Row;
    const gap = (rows[from] as Row).blankLinesBefore;
    const isOpening = gap === 0 && isPossible(above) && mayBeCode(above, margin);
    if (gap > 1 || !(isComment(above) || isOpening)) break;
    from--;
  }
  return from;
}

function reachDown(rows: readonly Row[], sure: readonly boolean[], margin: number, index: number): number {
  let to = index + 1;
  for (let next = to; next < rows.length; next++) {
    const row = rows[next] as Row;
    if (row.blankLinesBefore > mostBlankLines || !(sure[next] || isComment(row) || isPossible(row))) break;
    const isCode = sure[next] || row.indent > margin;
    const goesOn = row.blankLinesBefore === 0 ? mayBeCode(row, margin) || isBetween(rows, sure, next) : opensCode(rows, sure, next);
    if (!isCode && !goesOn) break;
    to = next + 1;
  }
  return to;
}

/** A line like any other, with code right above it and right below. */
function isBetween(rows: readonly Row[], sure: readonly boolean[], index: number): boolean {
  return sure[index - 1] === true && sure[index + 1] === true && rows[index + 1]?.blankLinesBefore === 0;
}

/** A comment, a heading in brackets or the like, with code right below it. */
function opensCode(rows: readonly Row[], sure: readonly boolean[], index: number): boolean {
  return sure[index + 1] === true && rows[index + 1]?.blankLinesBefore === 0 && !/^\p{Lu}\p{Ll}/u.test((rows[index] as Row).text);
}

function isComment({ text }: Row): boolean {
  return /^(?:\/\/|\/\*|--|;;|# )/.test(text);
}

/** Without a capital letter, or with a sign that stands in programs; alone it says nothing. */
function mayBeCode({ indent, text, startsUpper }: Row, margin: number): boolean {
  return indent > margin || !startsUpper || /[(){}[\]=<>_]|,$/.test(text) || (text.length < 20 && text === text.toUpperCase());
}

/** "Traceback (most recent call last):", "case 1 of x:"; what announces a listing begins with a capital and has no bracket. */
const isStatement = /^[^A-Z].*:$|\(.*:$|;$/;

/** Neither an item of a list nor prose. */
function isPossible({ text, endsSentence, markLength, quoteDepth }: Row): boolean {
  const words = text.split(' ', wordsOfProse).length;
  const isSentence = words >= wordsOfSentence && endsSentence && !isStatement.test(text);
  return markLength === 0 && quoteDepth === 0 && words < wordsOfProse && !isSentence;
}
