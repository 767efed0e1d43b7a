import type { Link } from './find-links.js';
import type { TextRange } from './wrap-lines.js';

/**
 * A line as a terminal should get it: addresses made links, and a line with Arabic or Hebrew
 * isolated, so that the terminal neither moves the margin nor turns a line by its first letter.
 */
export function lineOnTerminal(text: string, line: TextRange, links: readonly Link[]): string {
  const shown = linkedLine(text, line, links);
  if (!rightToLeft.test(text)) return shown;
  return `${firstStrongIsolate}${startsRightToLeft.test(text) ? rightToLeftMark : ''}${shown}${popIsolate}`;
}

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const rightToLeftMark = '\u200f';
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const startsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

function linkedLine(text: string, line: TextRange, links: readonly Link[]): string {
  let shown = '';
  let from = line.start;
  for (const link of links) {
    const start = Math.max(link.start, line.start);
    const end = Math.min(link.end, line.end);
    if (start >= end) continue;
    // The same id on each line joins the parts of a link that had to be broken.
    const open = `\u001b]8;id=${link.start};${link.target}\u001b\\`;
    shown += `${text.slice(from, start)}${open}${text.slice(start, end)}\u001b]8;;\u001b\\`;
    from = end;
  }
  return shown + text.slice(from, line.end);
}
