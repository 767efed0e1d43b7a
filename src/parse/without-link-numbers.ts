import type { Line } from '../article.js';

/** The first line of the list of addresses at the end of a dump. */
const listBegins = /^ {0,8}1\. (?:https?|file|ftp|gopher|mailto|javascript|about|tel):/;
const number = /\[(\d{1,5})\]/g;
/** Right in front of a word, where a footnote's mark never stands. */
const numberOfLink = /(?<=^|[\s#([{«»„“"'‘/|·•—–-])\[(\d{1,5})\](?=[\p{L}\p{N}["'“„«‘])/gu;
/** The same between two words: a verse begins a sentence, an entry of a bibliography a line. */
const numberWithinPhrase = /[\p{L}\p{N}] \[\d{1,5}\](?=\p{L})/gu;
/** Links without a text have a number in the list alone. */
const MOST_SKIPPED = 8;
/** Numbers that each follow the one before it, their share of all, and those between two words, which prove a dump without its list. */
const FEWEST_IN_ROW = 8;
const LEAST_IN_ROW = 0.8;
const FEWEST_WITHIN_PHRASE = 3;

/**
 * The lines of a dump without the numbers that lynx and elinks put in front of each link's text, as in
 * "said [16]the harbour board". A dump has them if a numbered list of addresses ends it, or, where that
 * was cut off, if many rise by one where neither a footnote's nor a verse's number stands. Each is the
 * next in the row; so a footnote's "[1]" stays.
 */
export function withoutLinkNumbers(lines: readonly Line[]): readonly Line[] {
  const end = lines.findLastIndex(({ text }) => text.includes('1. ') && listBegins.test(text));
  if (end < 0) return numbersLinks(lines) ? unmarked(lines, lines.length, numberOfLink) : lines;
  return unmarked(lines, end, number);
}

function unmarked(lines: readonly Line[], end: number, mark: RegExp): readonly Line[] {
  let last = 0;
  const unmark = ({ number: line, text }: Line): Line => {
    let first = 0;
    const rest = text.replace(mark, (found, digits: string, at: number) => {
      const own = Number(digits);
      if (!isNext(own, last)) return found;
      last = own;
      if (text.slice(0, at).trim() === '') first = found.length;
      return '';
    });
    return { number: line, text: rest, cut: [text.length - rest.length, first] };
  };
  return lines.map((line, index) => (index < end && line.text.includes('[') ? unmark(line) : line));
}

function numbersLinks(lines: readonly Line[]): boolean {
  let last = 0;
  let marks = 0;
  let inRow = 0;
  let withinPhrase = 0;
  for (const { text } of lines) {
    if (!text.includes('[')) continue;
    withinPhrase += text.match(numberWithinPhrase)?.length ?? 0;
    for (const [, digits] of text.matchAll(numberOfLink)) {
      const own = Number(digits);
      marks++;
      if (own === last + 1) inRow++;
      if (isNext(own, last)) last = own;
    }
  }
  return inRow >= FEWEST_IN_ROW && inRow >= marks * LEAST_IN_ROW && withinPhrase >= FEWEST_WITHIN_PHRASE;
}

const isNext = (own: number, last: number): boolean => own > last && own <= last + MOST_SKIPPED;
