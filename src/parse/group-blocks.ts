import type { Block, Line } from '../article.js';
import { listOf } from '../text/list-of.js';
import { confirmMarks } from './group/confirm-marks.js';
import { continues } from './group/continues.js';
import { findCode } from './group/find-code.js';
import { findWrapping } from './group/find-wrapping.js';
import { joinRows } from './group/join-rows.js';
import { measureLines } from './group/measure-lines.js';
import type { Row } from './group/row.js';
import { findWrapHyphens } from './group/wrap-hyphens.js';

/** Groups lines into blocks: undoes hard wrapping, keeps listings of code whole, tells list items and quotes by their marks. */
export function groupBlocks(lines: readonly Line[]): Block[] {
  const rows = measureLines(lines);
  confirmMarks(rows);
  const wrapping = findWrapping(rows);
  const listings = new Map(findCode(rows, wrapping));
  if (wrapping.column === 0 && listings.size === 0) return listOf(rows, (row) => makeBlock(row, row, row.text, 0));

  const starts: number[] = [];
  const continuations: number[] = [];
  let first = rows[0] as Row;
  let listingEnd = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const listing = listings.get(index);
    if (index < listingEnd) continue;
    if (index > listingEnd && listing === undefined && continues(first, rows[index - 1] as Row, row, rows[index + 1], wrapping)) {
      continuations.push(index);
    } else {
      starts.push(index);
      first = row;
      listingEnd = listing ?? listingEnd;
    }
  }
  const wrapHyphens = findWrapHyphens(rows, continuations);
  return listOf(starts, (from, position) => {
    const to = starts[position + 1] ?? rows.length;
    if (listings.has(from)) return makeListing(rows[from] as Row, rows[to - 1] as Row, lines, wrapping.lineSpacing);
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

/** A block that keeps its lines and their indents, less the one that they share. */
function makeListing(first: Row, last: Row, lines: readonly Line[], lineSpacing: number): Block {
  const own = lines.slice(first.line - 1, last.lastLine).map(({ text }) => text.trimEnd());
  const shared = Math.min(...own.filter((text) => text !== '').map((text) => text.length - text.trimStart().length));
  return makeBlock({ ...first, markLength: 0 }, last, own.map((text) => text.slice(shared)).join('\n'), lineSpacing);
}

function markOf({ quoteDepth, text, markLength }: Row): string {
  const quoteMark = '>'.repeat(quoteDepth);
  const listMark = text.slice(0, markLength);
  return quoteDepth > 0 && markLength > 0 ? `${quoteMark} ${listMark}` : quoteMark + listMark;
}
