import type { Block, Line } from '../article.js';
import { confirmMarks } from './group/confirm-marks.js';
import { continues } from './group/continues.js';
import { findWrapping } from './group/find-wrapping.js';
import { joinRows } from './group/join-rows.js';
import { measureLines } from './group/measure-lines.js';
import type { Row } from './group/row.js';

/** Groups lines into blocks: undoes hard wrapping, tells list items and quotes by their marks. */
export function groupBlocks(lines: readonly Line[]): Block[] {
  const rows = measureLines(lines);
  confirmMarks(rows);
  const wrapping = findWrapping(rows);
  const blocks: Block[] = [];
  for (let from = 0, to = 1; from < rows.length; from = to, to++) {
    const first = rows[from] as Row;
    while (to < rows.length && continues(first, rows[to - 1] as Row, rows[to] as Row, rows[to + 1], wrapping)) to++;
    const last = rows[to - 1] as Row;
    const text = joinRows(rows, from, to);
    const listMark = text.slice(0, first.markLength);
    blocks.push({
      text: first.markLength === 0 ? text : text.slice(first.markLength + 1),
      lines: [first.line, last.lastLine],
      blankLinesBefore: Math.max(0, first.blankLinesBefore - wrapping.lineSpacing),
      indent: first.indent,
      mark: first.quoteDepth === 0 ? listMark : '>'.repeat(first.quoteDepth) + (listMark && ` ${listMark}`),
    });
  }
  return blocks;
}
