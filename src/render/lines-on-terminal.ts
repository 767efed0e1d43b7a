import type { Link } from './find-links.js';
import type { TextRange } from './wrap-lines.js';

/**
 * How a terminal should get the lines of a text: addresses made links, and a line with Arabic or
 * Hebrew isolated, so that the terminal neither moves the margin nor turns a line by its first
 * letter. The text is looked through once, and its lines have to come in their order.
 */
export function linesOnTerminal(text: string, links: readonly Link[]): (line: TextRange) => string {
  const isolated = rightToLeft.test(text);
  const opening = isolated ? `${firstStrongIsolate}${startsRightToLeft.test(text) ? rightToLeftMark : ''}` : '';
  let next = 0;
  return (line) => {
    while (next < links.length && (links[next] as Link).end <= line.start) next++;
    return `${opening}${linkedLine(text, line, links, next)}${isolated ? popIsolate : ''}`;
  };
}

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';
const rightToLeftMark = '\u200f';
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const startsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

function linkedLine(text: string, line: TextRange, links: readonly Link[], first: number): string {
  let shown = '';
  let from = line.start;
  for (let i = first; i < links.length; i++) {
    const link = links[i] as Link;
    if (link.start >= line.end) break;
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
