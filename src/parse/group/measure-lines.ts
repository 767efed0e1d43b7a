import type { Line } from '../../article.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { codeAt } from '../../text/code-at.js';
import { itemAt } from '../../text/item-at.js';
import { Glyph, glyphs } from './glyphs.js';
import { listMarkLength } from './list-mark-length.js';
import { type Row, unmeasured } from './row.js';

/** Lines with more characters than this are not measured: no wrapping leaves one so long. */
const longestWrappedLine = 200;

/** Words of a line that one ">" alone makes a quotation. */
const fewestWords = 5;

/** White space that is not one space. */
const folded = /\s{2,}|[^\S ]/g;

const plainLetter = Glyph.narrow | Glyph.word;

/** The lines that are not blank, each measured. */
export function measureLines(lines: readonly Line[]): Row[] {
  const rows: Row[] = [];
  let blankLines = 0;
  let previous: Row | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    const quote = quotePrefix(line.text);
    if (
      quote.depth > 0 &&
      quote.length === line.text.length &&
      previous !== undefined &&
      previous.quoteDepth > 0 &&
      previous.lastLine === line.number - 1
    ) {
      previous.lastLine = line.number;
      blankLines++;
      continue;
    }
    const isQuotation = isQuoted(itemAt(lines, index - 1)) || isQuoted(lines[index + 1]) || isSentence(line.text, quote.length);
    const quoted = quote.depth > 0 && quote.length < line.text.length && isQuotation;
    const row = measureLine(line, blankLines, quoted ? quote.length : 0, quoted ? quote.depth : 0);
    if (row === null) {
      blankLines++;
      continue;
    }
    rows.push(row);
    previous = row;
    blankLines = 0;
  }
  return rows;
}

const noQuote = { depth: 0, length: 0 };

function quotePrefix(text: string): { readonly depth: number; readonly length: number } {
  let depth = 0;
  let at = 0;
  let length = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) {
      depth++;
      length = at + 1;
    } else if (code !== 0x20) break;
  }
  if (depth === 0) return noQuote;
  if (at === text.length) return { depth, length: at };
  // The space that a mail program puts behind the mark is no indent.
  return { depth, length: text.charCodeAt(length) === 0x20 ? length + 1 : length };
}

function isQuoted(line: Line | undefined): boolean {
  return line !== undefined && quotePrefix(line.text).depth > 0;
}

/** Whether a line below a lone mark says something; a menu marks its entries too. */
function isSentence(text: string, from: number): boolean {
  const isSpeech = endsSentence(text) || characterClasses[text.charCodeAt(from)] === CharacterClass.quote;
  return isSpeech && text.slice(from, from + longestWrappedLine).split(' ', fewestWords).length === fewestWords;
}

const noCut = [0, 0] as const;

function measureLine(line: Line, blankLinesBefore: number, from: number, quoteDepth: number): Row | null {
  const source = line.text;
  const start = skipSpaces(source, from);
  if (start === source.length) return null;
  const end = source.length - countSpacesAtEnd(source);
  const indent = indentWidth(source, from, start);

  // Of a line that no wrapping can have made, the head is enough.
  const measured = end - start <= longestWrappedLine;
  const stop = measured ? end : start + longestWrappedLine;
  const scan = scanGlyphs(source, start, stop);
  const hasWord = !measured || (scan & Scan.word) !== 0;
  const wordEnd = findBreakingSpace(source, start, stop);
  const firstEnd = findFirstBreak(source, start, wordEnd);

  const plain = start === 0 && end === source.length ? source : source.slice(start, end);
  const text = (scan & Scan.folds) !== 0 || hasFolds(source, stop, end) ? plain.replace(folded, ' ') : plain;
  const markLength = hasWord ? listMarkLength(text, indent) : 0;
  const [cut, cutFirst] = line.cut ?? noCut;
  const characters = measured ? indent + end - start + cut : unmeasured;
  const firstClass = characterClasses[text.charCodeAt(0)] as CharacterClass;
  return {
    line: line.number,
    lastLine: line.number,
    blankLinesBefore,
    indent,
    ideographicIndent: indent > 0 && source.slice(from, start).includes('\u3000'),
    quoteDepth,
    text,
    markLength,
    textColumn: indent + skipSpaces(plain, markLength),
    columns: characters + (measured ? scan >> Scan.bits : 0),
    characters,
    firstColumns: firstEnd - start + cutFirst + (scanGlyphs(source, start, firstEnd) >> Scan.bits),
    firstCharacters: firstEnd - start + cutFirst,
    wordCharacters: wordEnd - start,
    alone: (scan & Scan.apart) !== 0 || (!hasWord && end - start > 2),
    startsLower: startsLower(text),
    startsUpper: firstClass === CharacterClass.upper,
    startsUncased: isUncased(firstClass),
    endsSentence: endsSentence(text),
    startsWide: hasGlyph(text.charCodeAt(0), Glyph.unspaced),
    endsWide: hasGlyph(text.charCodeAt(text.length - 1), Glyph.unspaced),
  };
}

function hasGlyph(code: number, bit: number): boolean {
  return ((glyphs[code] as number) & bit) !== 0;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && hasGlyph(text.charCodeAt(at), Glyph.space)) at++;
  return at;
}

function countSpacesAtEnd(text: string): number {
  let end = text.length;
  while (end > 0 && hasGlyph(text.charCodeAt(end - 1), Glyph.space)) end--;
  return text.length - end;
}

function indentWidth(text: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x09) width += 8 - (width % 8);
    else width += code === 0x3000 ? 2 : 1;
  }
  return width;
}

/**
 * What one look at every character of a line tells, in one number, because an object for each line
 * would cost more than the look: three bits, and above them the columns that wide characters take
 * beyond one each.
 */
const Scan = {
  /** Has white space that is not one space. */
  folds: 1,
  /** Has cells or a field to fill in, so that it is no running text. */
  apart: 2,
  /** Has a letter or a digit. */
  word: 4,
  bits: 3,
} as const;

function scanGlyphs(text: string, from: number, to: number): number {
  let extraColumns = 0;
  let scan = 0;
  for (let at = from; at < to; at++) {
    const glyph = glyphs[codeAt(text, at)] as number;
    if (glyph === plainLetter) {
      scan |= Scan.word;
      continue;
    }
    if ((glyph & Glyph.space) !== 0) scan |= scanSpace(text, at);
    else if ((glyph & Glyph.box) !== 0 || isField(text, at)) scan |= Scan.apart;
    if ((glyph & Glyph.word) !== 0) scan |= Scan.word;
    extraColumns += (glyph & Glyph.widthMask) - 1;
  }
  return (extraColumns << Scan.bits) | scan;
}

function scanSpace(text: string, at: number): number {
  const code = codeAt(text, at);
  if (code === 0x09) return Scan.folds | Scan.apart;
  if (!hasGlyph(codeAt(text, at - 1), Glyph.space)) return code === 0x20 ? 0 : Scan.folds;
  const isGap = hasGlyph(text.charCodeAt(at - 2), Glyph.space) && hasGlyph(text.charCodeAt(at - 3), Glyph.space);
  return isGap ? Scan.folds | Scan.apart : Scan.folds;
}

/** Whether white space that is not one space stands in the rest of a line. */
function hasFolds(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at);
    if (hasGlyph(code, Glyph.space) && (code !== 0x20 || hasGlyph(codeAt(text, at - 1), Glyph.space))) return true;
  }
  return false;
}

function isField(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x5f && text.startsWith('____', at - 3);
}

/** The first space at which a line may break. */
function findBreakingSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isBreakingSpace(text.charCodeAt(at))) at++;
  return at;
}

function isBreakingSpace(code: number): boolean {
  return code !== 0xa0 && code !== 0x202f && hasGlyph(code, Glyph.space);
}

/** Where a line may break first: behind an ideograph at the head and the marks that may not begin a line, before one further on, else at the end of the word. */
function findFirstBreak(text: string, from: number, wordEnd: number): number {
  let at = from;
  while (at < wordEnd && !hasGlyph(text.charCodeAt(at), Glyph.unspaced)) at++;
  if (at > from) return at;
  do at++;
  while (at < wordEnd && closingMarks.includes(text.charAt(at)));
  return at;
}

const closingMarks = '。，、．：；！？）】」』》〉・ー”’';

function isUncased(kind: CharacterClass): boolean {
  return kind === CharacterClass.uncased || kind === CharacterClass.ideograph;
}

/** False of an address ("www.example.org") and of a label ("via:"), whose small letter says nothing. */
function startsLower(text: string): boolean {
  if (characterClasses[text.charCodeAt(0)] !== CharacterClass.lower) return false;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x20) return true;
    const isInside = at + 1 < text.length && text.charCodeAt(at + 1) !== 0x20;
    if (code === 0x3a || code === 0x40 || code === 0x2f || (code === 0x2e && isInside)) return false;
  }
  return true;
}

/** A full stop or its like, behind it perhaps closing quotes and brackets, or the number of a note. */
function endsSentence(text: string): boolean {
  for (let at = text.length - 1; at >= 0 && at > text.length - 24; at--) {
    const code = text.charCodeAt(at);
    const kind = characterClasses[code];
    if (kind === CharacterClass.sentenceEnd || code === 0x3a) return true;
    if (code === 0x5d) {
      const note = text.lastIndexOf('[', at);
      if (note > 0 && at - note < 5) at = note;
    } else if (kind !== CharacterClass.quote && code !== 0x29 && code !== 0xff09 && code !== 0x5e) return false;
  }
  return false;
}
