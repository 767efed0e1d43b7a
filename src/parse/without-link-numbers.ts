import type { Line } from '../article.js';

/** The first line of the list of addresses at the end of a dump. */
const listBegins = /^ {0,8}1\. (?:https?|file|ftp|gopher|mailto|javascript|about|tel):/;
const number = /\[(\d{1,5})\]/g;
/** Links without a text have a number in the list alone. */
const MOST_SKIPPED = 8;

/**
 * The lines of a dump without the numbers that lynx and elinks put in front of each link's text, as in
 * "said [16]the harbour board". A dump has them if a numbered list of addresses ends it, and each is
 * the next in the row; so a footnote's "[1]" stays.
 */
export function withoutLinkNumbers(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex(({ text }) => text.includes('1. ') && listBegins.test(text));
  if (end < 0) return lines;
  let last = 0;
  const unmarked = (text: string): string =>
    text.replace(number, (mark, digits: string) => {
      const own = Number(digits);
      if (own <= last || own > last + MOST_SKIPPED) return mark;
      last = own;
      return '';
    });
  return lines.map((line, index) => (index < end && line.text.includes('[') ? { number: line.number, text: unmarked(line.text) } : line));
}
