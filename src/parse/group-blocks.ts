import type { Block, Line } from '../article.js';
import { listOf } from '../text/list-of.js';
import { confirmMarks } from './group/confirm-marks.js';
import { continues } from './group/continues.js';
import { findBroken } from './group/find-broken.js';
import { findCode } from './group/find-code.js';
import { findTables } from './group/find-tables.js';
import { findWrapping } from './group/find-wrapping.js';
import { joinRows } from './group/join-rows.js';
import { measureLines } from './group/measure-lines.js';
import type { Row } from './group/row.js';
import { type RunningHead, setHeadsApart } from './group/set-heads-apart.js';
import { splitGlued } from './group/split-glued.js';
import { unmarkSpeech } from './group/unmark-speech.js';
import { findWrapHyphens } from './group/wrap-hyphens.js';

/** Groups lines into blocks: undoes hard wrapping, keeps listings whole and cells apart, tells list items and quotes by their marks, takes apart what was glued. */
export function groupBlocks(lines: readonly Line[]): readonly Block[] {
  const { rows, heads } = setHeadsApart(measureLines(lines));
  if (heads.length === 0) return splitGlued(groupRows(rows, lines));
  const apart = new Set(heads.map(({ row }) => row.line));
  const withoutHeads = lines.map((line) => (apart.has(line.number) ? { number: line.number, text: '' } : line));
  return [...groupRows(rows, withoutHeads), ...heads.map(makeHead)].sort((one, other) => one.lines[0] - other.lines[0]);
}

function makeHead({ row, page }: RunningHead): Block {
  return { ...makeBlock({ ...row, markLength: 0 }, row, row.text, 0), printedPage: page };
}

function groupRows(rows: readonly Row[], lines: readonly Line[]): Block[] {
  confirmMarks(rows);
  unmarkSpeech(rows);
  const wrapping = findWrapping(rows);
  const listings = new Map(findCode(rows, wrapping));
  const cells = findTables(rows, lines);
  const broken = findBroken(rows);
  if (wrapping.column === 0 && listings.size === 0 && broken.size === 0)
    return listOf(rows, (row, index) => makeBlock(row, row, cells.get(index) ?? row.text, 0));

  const starts: number[] = [];
  const continuations: number[] = [];
  let first = rows[0] as Row;
  let end = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as Row;
    const to = listings.get(index);
    if (index < end) continue;
    const goesOn = (): boolean => broken.has(index) || continues(first, rows[index - 1] as Row, row, rows[index + 1], wrapping);
    if (index > end && to === undefined && goesOn()) {
      continuations.push(index);
    } else {
      starts.push(index);
      first = row;
      end = to ?? end;
    }
  }
  const wrapHyphens = findWrapHyphens(rows, continuations);
  return listOf(starts, (from, position) => {
    const to = starts[position + 1] ?? rows.length;
    const [first, last] = [rows[from] as Row, rows[to - 1] as Row];
    const isListing = listings.has(from);
    const text = isListing
      ? listingOf(lines.slice(first.line - 1, last.lastLine))
      : (cells.get(from) ?? joinRows(rows, from, to, wrapping, wrapHyphens));
    return makeBlock(isListing ? { ...first, markLength: 0 } : first, last, text, wrapping.lineSpacing);
  });
}

/** The lines with their indents, less the one that they share. */
function listingOf(lines: readonly Line[]): string {
  const texts = lines.map(({ text }) => text.trimEnd());
  const shared = texts.reduce(
    (least, text) => (text === '' ? least : Math.min(least, text.length - text.trimStart().length)),
    Number.POSITIVE_INFINITY,
  );
  return texts.map((text) => text.slice(shared)).join('\n');
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
