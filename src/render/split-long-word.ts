import { columnsOf } from './columns-of.js';
import { mayPart } from './may-part.js';

/**
 * Where to cut a word that no line can hold: an address behind its slashes and other joints,
 * what is then still too long between any two characters as people see them.
 */
export function splitLongWord(word: string, width: number): number[] {
  const cuts: number[] = [];
  let start = 0;
  for (const match of word.matchAll(joints)) {
    const end = match.index + match[0].length;
    if (end < word.length) cutInto(word, start, end, width, cuts);
    if (end < word.length) cuts.push(end);
    start = end;
  }
  if (start < word.length) cutInto(word, start, word.length, width, cuts);
  return cuts;
}

// No cut behind a hyphen: whoever joins the lines again could not tell whether it was there.
// Looked for from the first of a run on alone, else a long run takes the square of its time.
const joints = /(?<![/?&=,;_#+~])[/?&=,;_#+~]+(?=[\p{L}\p{N}])/gu;

function cutInto(word: string, start: number, end: number, width: number, cuts: number[]): void {
  const part = word.slice(start, end);
  if (columnsOf(part) <= width) return;
  const starts = graphemeStarts(part);
  let columns = columnsOf(part.slice(0, starts[0]));
  for (const [i, cut] of starts.entries()) {
    const own = columnsOf(part.slice(cut, starts[i + 1]));
    // Marks stay with what they close or open, unless they alone are too long for a line.
    const isJoined = !mayPart(part.codePointAt(cut - 1) as number, part.codePointAt(cut) as number) && columns + own <= width;
    columns = isJoined ? columns + own : own;
    if (!isJoined) cuts.push(start + cut);
  }
}

/** The time of Intl.Segmenter grows with the square of the text on Node 20. */
const longestRun = 500;

function graphemeStarts(text: string): number[] {
  const starts: number[] = [];
  if (/^[ -~]*$/.test(text)) {
    for (let i = 1; i < text.length; i++) starts.push(i);
    return starts;
  }
  for (let start = 0; start < text.length; ) {
    const isLast = text.length - start <= longestRun;
    const segments = [...graphemeSegmenter().segment(text.slice(start, start + longestRun))];
    const kept = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { index, segment } of kept) {
      // A character without columns stays with the one before it.
      if (start + index > 0 && columnsOf(segment) > 0) starts.push(start + index);
    }
    const last = kept.at(-1);
    start += last === undefined ? text.length : last.index + last.segment.length;
  }
  return starts;
}

let segmenter: Intl.Segmenter | undefined;

function graphemeSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter();
  return segmenter;
}
