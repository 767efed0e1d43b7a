import type { Piece } from '../article.js';
import { isTableRow } from './is-table-row.js';

/** Characters of a cell that is a paragraph, and the share of the rows that have one where a table is made of paragraphs. */
const LONG_CELL = 80;
const MOST_LONG = 0.3;
/** Characters of a cell that says what the one beside it is about: a time of day, a name. */
const LONGEST_LABEL = 24;

/** The rows of a table made one paragraph, which keeps its lines; or each of its cells one, where no line has room for them side by side. */
export function setTables(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some(({ text }) => text.includes('\t'))) return pieces;
  const set: Piece[] = [];
  for (let from = 0; from < pieces.length; from++) {
    let to = from;
    while (isRow(pieces[to]) && (to === from || isBelow(pieces[to - 1] as Piece, pieces[to] as Piece))) to++;
    if (to === from) set.push(withoutTabs(pieces[from] as Piece));
    else for (const piece of setTable(pieces.slice(from, to))) set.push(piece);
    from = Math.max(from, to - 1);
  }
  return set;
}

function isRow(piece: Piece | undefined): boolean {
  return piece?.label.kind === 'paragraph' && isTableRow(piece.text);
}

function isBelow(above: Piece, { lines }: Piece): boolean {
  return lines[0] === above.lines[1] + 1;
}

function setTable(rows: readonly Piece[]): Piece[] {
  const [first, last] = [rows[0] as Piece, rows.at(-1) as Piece];
  const long = rows.filter(({ text }) => text.split('\t').some((cell) => cell.length > LONG_CELL)).length;
  if (long > rows.length * MOST_LONG) {
    return rows.flatMap((row) => {
      const cells = row.text.split('\t');
      const texts = cells.length === 2 && (cells[0] as string).length <= LONGEST_LABEL ? [cells.join(' ')] : cells;
      return texts.map((text): Piece => ({ ...row, text, label: { kind: 'paragraph', type: 'paragraph' } }));
    });
  }
  if (rows.length === 1) return [withoutTabs(first)];
  const text = rows.map((row) => row.text).join('\n');
  return [{ ...first, text, lines: [first.lines[0], last.lines[1]], label: { kind: 'paragraph', type: 'paragraph' } }];
}

/** What is no row of a table is one line of words. */
function withoutTabs(piece: Piece): Piece {
  return piece.text.includes('\n') ? piece : { ...piece, text: piece.text.replaceAll('\t', ' ') };
}
