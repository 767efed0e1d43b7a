import type { Block, Line } from '../article.js';
import { listOf } from '../text/list-of.js';
import { confirmMarks } from './group/confirm-marks.js';
import { continues } from './group/continues.js';
import { findWrapping } from './group/find-wrapping.js';
import { joinRows } from './group/join-rows.js';
import { measureLines } from './group/measure-lines.js';
import type { Row } from './group/row.js';
import { findWrapHyphens } from './group/wrap-hyphens.js';

/** Groups lines into blocks: undoes hard wrapping, tells list items and quotes by their marks. */
export function groupBlocks(lines: readonly Line[]): Block[] {
  const rows = measureLines(lines);
  confirmMarks(rows);
  const wrapping = findWrapping(rows);
  if (wrapping.column === 0) return listOf(rows, (row) => makeBlock(row, row, row.text, 0));

  const starts: number[] = [];
  const continuations: number[] = [];
  let first = rows[0] as Row;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    if (index > 0 && continues(first, rows[index - 1] as Row, row, rows[index + 1], wrapping)) {
      continuations.push(index);
    } else {
      starts.push(index);
      first = row;
    }
  }
  const wrapHyphens = findWrapHyphens(rows, continuations);
  return listOf(starts, (from, position) => {
    const to = starts[position + 1] ?? rows.length;
    const text = joinRows(rows, from, to, wrapping, wrapHyphens);
    return makeBlock(rows[from] as Row, rows[to - 1] as Row, text, wrapping.lineSpacing);
  });
}

function makeBlock(first: Row, last: Row, text: string, lineSpacing: number): Block {
  const { markLength } = first;
  return {
    text: markLength === 0 ? text : text.slice(markLength + 1),
    lines: [first.line, last.lastLine],
    blankLinesBefore: first.blankLinesBefore < lineSpacing ? 0 : first.blankLinesBefore - lineSpacing,
    indent: first.indent,
    mark: first.quoteDepth === 0 && markLength === 0 ? '' : markOf(first),
  };
}

function markOf({ quoteDepth, text, markLength }: Row): string {
  const quoteMark = '>'.repeat(quoteDepth);
  const listMark = text.slice(0, markLength);
  return quoteDepth > 0 && markLength > 0 ? `${quoteMark} ${listMark}` : quoteMark + listMark;
}
