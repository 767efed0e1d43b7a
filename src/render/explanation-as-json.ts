import type { Line, Piece } from '../article.js';
import { escapeUnsafe } from './escape-unsafe.js';
import type { Explanation } from './explanation.js';
import { piecesOfLine } from './pieces-of-line.js';

/**
 * The explanation as one JSON object: each line of the input with the parts found in it. A part says
 * its text on its first line alone. Written line by line, since the objects of a million lines would
 * fill the memory.
 */
export function explanationAsJson({ article, pieces, lines }: Explanation): string {
  const { source, language } = article;
  const head = JSON.stringify({ source, language }, null, 2).slice(0, -2);
  const written = [`${escapeUnsafe(head)},\n  "lines": [`];
  let next = 0;
  let open: Piece[] = [];
  for (const line of lines) {
    // Pieces stand in the order of the text, so one walk finds those of each line.
    open = open.filter((piece) => piece.lines[1] >= line.number);
    for (let piece = pieces[next]; piece !== undefined && piece.lines[0] <= line.number; piece = pieces[++next]) open.push(piece);
    written.push(indented(lineWithParts(line, piecesOfLine(open, line.number))) + (line.number < lines.length ? ',' : ''));
  }
  return [...written, '  ]', '}', ''].join('\n');
}

function lineWithParts({ number, text }: Line, pieces: readonly Piece[]): object {
  return { number, text, parts: pieces.map((piece) => partOf(piece, piece.lines[0] === number)) };
}

function partOf({ label, text, lines, evidence }: Piece, isFirstLine: boolean): object {
  return isFirstLine ? { ...label, text, lines, evidence } : { ...label, lines, evidence };
}

/** JSON as it stands inside an object and a list. */
function indented(value: object): string {
  return escapeUnsafe(`    ${JSON.stringify(value, null, 2).replaceAll('\n', '\n    ')}`);
}
