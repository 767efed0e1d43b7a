import type { Line } from '../../article.js';
import type { Row } from './row.js';

/** Rows of a table with tabs, and of one whose columns only stand one under the other. */
const fewestRows = 2;
const fewestAligned = 3;
/** Characters of a cell beside others that are only aligned; two columns of a page are wider. */
const widestCell = 40;

/** What the rows of tables say, by their index, with a tab between two cells: rows one under the other, with tabs or wide gaps in them. */
export function findTables(rows: readonly Row[], lines: readonly Line[]): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (let from = 0; from < rows.length; from++) {
    if (!mayBeTable(rows[from] as Row)) continue;
    let to = from + 1;
    while (to < rows.length && rows[to]?.blankLinesBefore === 0 && mayBeTable(rows[to] as Row)) to++;
    if (to - from < fewestRows) continue;
    const own = rows.slice(from, to).map(({ line }) => (lines[line - 1] as Line).text.trim());
    if (isTable(own)) for (const [position, text] of own.entries()) texts.set(from + position, cellsOf(text).join('\t'));
    from = to - 1;
  }
  return texts;
}

/** Cheap to see, and true of other rows that stand for themselves too. */
function mayBeTable({ alone, quoteDepth, markLength }: Row): boolean {
  return alone && quoteDepth === 0 && markLength === 0;
}

function isTable(lines: readonly string[]): boolean {
  if (!lines.every((line) => line.includes('\t') || line.includes('  '))) return false;
  const table = lines.map(cellsOf);
  if (table.some((cells) => cells.length < 2)) return false;
  if (lines.every((line) => line.includes('\t'))) return true;
  const isEven = table.every((cells) => cells.length === table[0]?.length);
  return lines.length >= fewestAligned && isEven && table.flat().every((cell) => cell.length <= widestCell && !isFieldEdge(cell));
}

/** What a line says between its tabs, or between wide gaps where it has no tab. */
function cellsOf(line: string): string[] {
  const cells = line.includes('\t') ? line.split('\t') : line.split(/\s{2,}/);
  return cells.map((cell) => cell.trim().replace(/\s+/g, ' ')).filter((cell) => cell !== '');
}

/** Dumps print "[       ]" for an input field. */
function isFieldEdge(cell: string): boolean {
  return cell.endsWith('[') || (cell.endsWith(']') && !cell.includes('['));
}
