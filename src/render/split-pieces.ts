import { columnsOf } from './columns-of.js';
import { splitLongWord } from './split-long-word.js';
import { splitScriptWithoutSpaces } from './split-script-without-spaces.js';

/** A stretch of text that stands on one line. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
  /** Whether a space stands before it, which goes when a line begins here. */
  readonly isSpaced: boolean;
}

/** Cuts a text, white space folded, at every place where a line may end. */
export function splitPieces(text: string, width: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  let start = 0;
  while (start < text.length) {
    let end = endOfWord(text, start);
    let open = start;
    while (end < text.length && isGlued(text, end)) {
      const next = endOfWord(text, end + 1);
      const cuts = splitScriptWithoutSpaces(text.slice(open, next)).map((cut) => open + cut);
      const [from, to] = [cuts.findLast((cut) => cut <= end) ?? open, cuts.find((cut) => cut > end) ?? next];
      // Where words stay together is no place for a line's end, unless no line has room for what stands there.
      if (columnsOf(text.slice(from, to)) > width) break;
      open = cuts.at(-1) ?? open;
      end = next;
    }
    addPieces(text, start, end, width, pieces);
    start = end + 1;
  }
  return pieces;
}

function endOfWord(text: string, from: number): number {
  const space = text.indexOf(' ', from);
  return space === -1 ? text.length : space;
}

/**
 * Whether the words around a space stay together. A line that began with a dash, a number with a
 * dot or a bullet would be read as a list item, and closing marks that French sets off by a space
 * belong to the word before; an opening mark belongs to the word after it.
 */
function isGlued(text: string, space: number): boolean {
  if (text.charCodeAt(space - 1) >= firstOpeningMark && openingMarks.includes(text.charAt(space - 1))) return true;
  const next = text.charCodeAt(space + 1);
  // Most words begin with a letter, and are through here.
  if ((next >= 0x41 && next < 0x7f && next !== 0x5f) || (next >= 0xc0 && next < 0x2000)) return false;
  glued.lastIndex = space + 1;
  return glued.test(text);
}

const openingMarks = '«《〈「『【〔（［｛';
const firstOpeningMark = 0xab;
const glued = /(?:[-–—*+•·▪◦‣●○■□>#|»?!:;%…]+|\d{1,9}[.)]|\(?\w[.)]|[。、，．：；？！」』】）》〉].*?)(?= |$)/y;

function addPieces(text: string, start: number, end: number, width: number, pieces: TextPiece[]): void {
  const word = text.slice(start, end);
  const cuts = splitScriptWithoutSpaces(word);
  let isSpaced = pieces.length > 0;
  let from = 0;
  for (let i = 0; i <= cuts.length; i++) {
    const to = cuts[i] ?? word.length;
    const piece = cuts.length === 0 ? word : word.slice(from, to);
    const columns = columnsOf(piece);
    if (columns <= width) {
      pieces.push({ start: start + from, end: start + to, columns, isSpaced });
    } else {
      addLongWord(piece, start + from, width, isSpaced, pieces);
    }
    isSpaced = false;
    from = to;
  }
}

function addLongWord(word: string, start: number, width: number, isSpaced: boolean, pieces: TextPiece[]): void {
  let from = 0;
  for (const to of [...splitLongWord(word, width), word.length]) {
    const columns = columnsOf(word.slice(from, to));
    pieces.push({ start: start + from, end: start + to, columns, isSpaced: isSpaced && from === 0 });
    from = to;
  }
}
