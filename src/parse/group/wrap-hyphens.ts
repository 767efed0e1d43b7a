import { wordsBehindHyphen } from '../../names/small-words.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';
import type { Row } from './row.js';

/** The words at a line end with a hyphen and at the head of the line below. */
interface Break {
  readonly index: number;
  readonly joined: string;
  readonly hyphenated: string;
}

/**
 * The rows before which a hyphen was put in by wrapping, so that joining takes it out again.
 * `continuations` are the indexes of the rows that go on with the row above.
 *
 * A word that stands elsewhere in the text in one of its two forms tells. Otherwise the text does:
 * one that hyphenates does so on every seventh line, while a compound such as "long-term" falls on
 * a line end once in 150 lines. "state-of-the-art" and "Vor- und Nachteile" keep their hyphens.
 */
export function findWrapHyphens(rows: readonly Row[], continuations: readonly number[]): ReadonlySet<number> {
  const breaks = continuations.map((index) => readBreak(rows, index)).filter((candidate) => candidate !== null);
  if (breaks.length === 0) return new Set();
  const counts = countWords(rows, new Set(breaks.flatMap(({ joined, hyphenated }) => [joined, hyphenated])));
  const found = new Set<number>();
  const open: Break[] = [];
  let known = 0;
  for (const candidate of breaks) {
    const joined = counts.get(candidate.joined) ?? 0;
    const hyphenated = counts.get(candidate.hyphenated) ?? 0;
    if (joined > hyphenated) {
      found.add(candidate.index);
      known++;
    } else if (hyphenated === 0) open.push(candidate);
  }
  if (hyphenates(open.length + known, known, continuations.length)) for (const { index } of open) found.add(index);
  return found;
}

/** Weighs a text that hyphenates (0.15 of its lines) against one that does not (0.007), the latter being far more frequent. */
function hyphenates(hyphens: number, known: number, lines: number): boolean {
  return hyphens * Math.log(0.15 / 0.007) + (lines - hyphens) * Math.log(0.85 / 0.993) + known * 2 > Math.log(1 / 0.08);
}

function readBreak(rows: readonly Row[], index: number): Break | null {
  const above = (rows[index - 1] as Row).text;
  const row = rows[index] as Row;
  if (!endsInHyphen(above) || !(row.startsLower || wordBeforeColon.test(row.text))) return null;
  const end = above.length - 1;
  const start = wordStart(above, end);
  const stop = wordEnd(row.text, 0);
  const second = row.text.slice(0, stop);
  // Either part of a longer compound, or the first of two: "Vor- und Nachteile".
  if (start === end || isHyphen(above.charCodeAt(start - 1)) || wordsBehindHyphen.has(second)) return null;
  if (isHyphen(row.text.charCodeAt(stop)) && !isSyllable(second)) return null;
  const first = above.slice(start, end).toLowerCase();
  return { index, joined: first + second, hyphenated: `${first}-${second}` };
}

/** At the head of other lines such a word is a label ("via:"); below a hyphen it is the other half of a word. */
const wordBeforeColon = /^\p{Ll}+:(?= |$)/u;

/** True of "ty" in "twen-ty-minute", and not of the "to" and "year" of "face-to-face" and "five-year-old": hardly another word of two letters stands within a compound. */
function isSyllable(text: string): boolean {
  return text.length === 2 && !wordsWithinCompounds.has(text);
}

const wordsWithinCompounds: ReadonlySet<string> = new Set(
  'ab am an as at be by ce ci co da de di do du en ex go he if il im in is it la le me my no of on or re se so te to tu up us we zu'.split(
    ' ',
  ),
);

/** True if a line ends in a hyphen that stands behind a letter or digit, not in a dash. */
export function endsInHyphen(text: string): boolean {
  return (
    isHyphen(text.charCodeAt(text.length - 1)) &&
    (isLetter(text.charCodeAt(text.length - 2)) || characterClasses[text.charCodeAt(text.length - 2)] === CharacterClass.digit)
  );
}

/** True of "Vor-" before "und Nachteile": the hyphen stays, and so does the space. */
export function isSuspended(row: Row): boolean {
  return wordsBehindHyphen.has(row.text.slice(0, row.text.indexOf(' ') >>> 0));
}

function countWords(rows: readonly Row[], wanted: ReadonlySet<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const lengths = new Set([...wanted].map((word) => word.length));
  const count = (text: string, start: number, end: number): void => {
    if (!lengths.has(end - start)) return;
    const word = text.slice(start, end).toLowerCase();
    if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { text } of rows) {
    for (let at = 0; at < text.length; at++) {
      if (!isLetter(text.charCodeAt(at))) continue;
      let start = at;
      at = wordEnd(text, at);
      count(text, start, at);
      while (isHyphen(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
        const end = wordEnd(text, at + 1);
        count(text, start, end);
        start = at + 1;
        at = end;
      }
    }
  }
  return counts;
}

function wordStart(text: string, end: number): number {
  let at = end;
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

function isLetter(code: number): boolean {
  const kind = characterClasses[code];
  return kind === CharacterClass.lower || kind === CharacterClass.upper || kind === CharacterClass.uncased;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010;
}
