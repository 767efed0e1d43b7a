import type { Piece } from '../article.js';

/** Which of the pieces that are open at a line stand on it: a running head interrupts a piece that goes on below. */
export function piecesOfLine(open: readonly Piece[], line: number): readonly Piece[] {
  if (open.length < 2) return open;
  const endsHere = open.filter(({ lines }) => lines[0] === line || lines[1] === line);
  return endsHere.length > 0 ? endsHere : open;
}
