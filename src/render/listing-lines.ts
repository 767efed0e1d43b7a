import type { Paragraph } from '../article.js';
import { printable } from './printable.js';

/** Columns of a tab. */
const tab = '    ';

/**
 * The lines of a paragraph that keeps its lines, such as a program or a table drawn with lines,
 * without anything that a terminal or a browser acts on; null for a paragraph of running text.
 */
export function listingLines({ type, text }: Paragraph): string[] | null {
  if (type !== 'paragraph' || !text.includes('\n')) return null;
  const lines: string[] = [];
  for (const line of text.split('\n').map(printableLine)) {
    if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(line);
  }
  if (lines.at(-1) === '') lines.pop();
  return lines.length > 1 ? lines : null;
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
