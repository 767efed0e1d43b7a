import { columnsOf } from './columns-of.js';
import { type TextRange, wrapLines } from './wrap-lines.js';

export interface BlockSetting {
  readonly width: number;
  readonly style: (line: string) => string;
  /** What stands before the first line and before the others, equally wide. */
  readonly mark?: readonly [first: string, others: string];
  readonly markStyle?: (mark: string) => string;
  /** What becomes of a line before it is styled. */
  readonly decorate?: (text: string, line: TextRange) => string;
}

/** Columns that marks have to leave for the text beside them. */
const narrowestBesideMarks = 8;

/** Wraps one block of a page and styles each line by itself, so that pagers and `head` keep it whole. */
export function setBlock(text: string, { width, style, mark = ['', ''], markStyle = asItIs, decorate = slice }: BlockSetting): string[] {
  const hasMarks = hasRoomForMark(mark[0], width);
  const marksWidth = hasMarks ? columnsOf(mark[0]) : 0;
  const lines = wrapLines(text, width === 0 ? 0 : width - marksWidth);
  return lines.map((line, index) => {
    const shownMark = hasMarks ? mark[index === 0 ? 0 : 1] : '';
    return markStyle(shownMark) + style(decorate(text, line));
  });
}

/** Whether a mark leaves enough of the width; 0 is no limit. */
export function hasRoomForMark(mark: string, width: number): boolean {
  return width === 0 || width - columnsOf(mark) >= narrowestBesideMarks;
}

function asItIs(mark: string): string {
  return mark;
}

function slice(text: string, { start, end }: TextRange): string {
  return text.slice(start, end);
}
