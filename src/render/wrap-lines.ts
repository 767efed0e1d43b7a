import wrapAnsi from 'wrap-ansi';
import { columnsOf } from './columns-of.js';
import { splitPieces, type TextPiece } from './split-pieces.js';

/** Part of a text, from one index up to another. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of a text, no line wider than the width unless one character is. wrap-ansi does the
 * wrapping, but it ends lines at spaces alone, and its time grows with the square of a long word.
 * So it wraps a drawing of the text: letters for columns, at twice the size, where a space is two
 * spaces and a place to break without a space is one, for which the piece behind it is one letter
 * shorter. Only characters that are one column wide and break at spaces stand in it unchanged.
 */
export function wrapLines(text: string, width: number): TextRange[] {
  if (width <= 0 || (text.length <= width && columnsOf(text) <= width)) return [{ start: 0, end: text.length }];
  const lines: TextRange[] = [];
  let start = 0;
  let windowLength = Math.max(smallestWindow, 4 * width);
  while (start < text.length) {
    const window = text.slice(start, start + windowLength);
    const isLast = start + windowLength >= text.length;
    const ranges = wrapPieces(splitPieces(window, width), width);
    // A line is done when there is another after it, for the window may end within a word.
    const done = isLast ? ranges : ranges.slice(0, -1);
    for (const range of done) lines.push({ start: start + range.start, end: start + range.end });
    if (isLast) break;
    if (done.length === 0) windowLength *= 2;
    else start += ranges.at(-1)?.start ?? windowLength;
  }
  return lines;
}

/** UTF-16 units wrapped at once: enough to spread the cost of a call, and little memory. */
const smallestWindow = 16_384;

function wrapPieces(pieces: readonly TextPiece[], width: number): TextRange[] {
  const rows = wrapAnsi(draw(pieces), 2 * width).split('\n');
  const ranges: TextRange[] = [];
  let next = 0;
  for (const row of rows) {
    const first = pieces[next];
    if (first === undefined) break;
    let last = first;
    let drawn = drawnLength(first, next === 0);
    next++;
    while (drawn < row.length) {
      const piece = pieces[next];
      if (piece === undefined) break;
      drawn += drawnLength(piece, false) + (piece.isSpaced ? 2 : 1);
      last = piece;
      next++;
    }
    ranges.push({ start: first.start, end: last.end });
  }
  return ranges;
}

function draw(pieces: readonly TextPiece[]): string {
  let drawing = '';
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as TextPiece;
    if (i > 0) drawing += piece.isSpaced ? '  ' : ' ';
    drawing += letters(drawnLength(piece, i === 0));
  }
  return drawing;
}

function drawnLength(piece: TextPiece, isFirst: boolean): number {
  const columns = Math.max(1, piece.columns);
  return isFirst || piece.isSpaced ? 2 * columns : 2 * columns - 1;
}

const shortRuns: readonly string[] = Array.from({ length: 64 }, (_, length) => 'x'.repeat(length));

function letters(length: number): string {
  return shortRuns[length] ?? 'x'.repeat(length);
}
