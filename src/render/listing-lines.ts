import type { Paragraph } from '../article.js';
import { columnsOf } from './columns-of.js';
import { printable } from './printable.js';

/** Columns of a tab. */
const tab = '    ';
/** Between two columns: as wide as nothing else in a text. */
const gap = tab;

/**
 * The lines of a paragraph that keeps its lines, such as a program or a table drawn with lines,
 * without anything that a terminal or a browser acts on; null for a paragraph of running text.
 */
export function listingLines({ type, text }: Paragraph): string[] | null {
  if (type !== 'paragraph' || !text.includes('\n')) return null;
  const lines: string[] = [];
  for (const line of alignCells(text.split('\n')).map(printableLine)) {
    if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  }
  if (lines.at(-1) === '') lines.pop();
  return lines.length > 1 ? lines : null;
}

/** The cells of a table, one under the other. */
function alignCells(lines: readonly string[]): readonly string[] {
  if (!lines.every((line) => /\S\t/.test(line))) return lines;
  const table = lines.map((line) => line.split('\t').map(printable));
  const widths: number[] = [];
  for (const cells of table) for (const [column, cell] of cells.entries()) widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
  return table.map((cells) => cells.map((cell, column) => cell + ' '.repeat((widths[column] as number) - columnsOf(cell))).join(gap));
}

/** Spaces stay, since columns hang on them. */
function printableLine(line: string): string {
  return line
    .replaceAll('\t', tab)
    .split(/(?<=^ *)(?=\S)|( {2,})/)
    .map((part = '') => (/^ +$/.test(part) ? part : printable(part)))
    .join('')
    .trimEnd();
}
