import type { Line } from '../../article.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { Glyph, glyphs } from './glyphs.js';
import { listMarkLength } from './list-mark-length.js';
import { type Row, unmeasured } from './row.js';

/** Lines with more characters than this are not measured: no wrapping leaves one so long. */
const longestWrappedLine = 200;

/** White space that is not one space. */
const foldable = /\s{2}|[^\S ]/;
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
    if (quote.depth > 0 && quote.length === line.text.length && previous !== undefined && previous.quoteDepth > 0 && previous.lastLine === line.number - 1) {
      previous.lastLine = line.number;
      blankLines++;
      continue;
    }
    const quoted = quote.depth > 0 && quote.length < line.text.length && (isQuoted(lines[index - 1]) || isQuoted(lines[index + 1]));
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

function measureLine(line: Line, blankLinesBefore: number, from: number, quoteDepth: number): Row | null {
  const source = line.text;
  let start = from;
  let indent = 0;
  let ideographicIndent = false;
  for (; start < source.length; start++) {
    const code = source.charCodeAt(start);
    if (((glyphs[code] as number) & Glyph.space) === 0) break;
    if (code === 0x3000) {
      ideographicIndent = true;
      indent += 2;
    } else if (code === 0x09) indent += 8 - (indent % 8);
    else indent++;
  }
  let end = source.length;
  while (end > start && ((glyphs[source.charCodeAt(end - 1)] as number) & Glyph.space) !== 0) end--;
  if (start === end) return null;

  // Of a line that no wrapping can have made, the head is enough.
  const measured = end - start <= longestWrappedLine;
  const stop = measured ? end : start + longestWrappedLine;
  let extraColumns = 0;
  let folds = false;
  let hasWord = !measured;
  let apart = false;
  let lastSpace = start - 2;
  let spaces = 0;
  let underscores = 0;
  let firstEnd = 0;
  let firstExtra = 0;
  let wordEnd = 0;
  for (let at = start; at < stop; at++) {
    const code = source.charCodeAt(at);
    const glyph = glyphs[code] as number;
    if (glyph === plainLetter) {
      hasWord = true;
      continue;
    }
    if ((glyph & Glyph.space) !== 0) {
      spaces = lastSpace === at - 1 ? spaces + 1 : 1;
      lastSpace = at;
      if (spaces > 1 || code !== 0x20) folds = true;
      if (spaces > 3 || code === 0x09) apart = true;
      if (wordEnd === 0 && code !== 0xa0 && code !== 0x202f) {
        wordEnd = at;
        if (firstEnd === 0) {
          firstEnd = at;
          firstExtra = extraColumns;
        }
      }
    } else if ((glyph & Glyph.unspaced) !== 0) {
      if (firstEnd === 0) {
        firstEnd = at === start ? at + 1 : at;
        firstExtra = at === start ? (glyph & Glyph.widthMask) - 1 : extraColumns;
      }
    } else if ((glyph & Glyph.box) !== 0) apart = true;
    else if (code === 0x5f) {
      underscores++;
      if (underscores > 3 && source.charCodeAt(at - 1) === 0x5f && source.charCodeAt(at - 3) === 0x5f) apart = true;
    }
    if ((glyph & Glyph.word) !== 0) hasWord = true;
    extraColumns += (glyph & Glyph.widthMask) - 1;
  }
  if (wordEnd === 0) wordEnd = stop;
  if (firstEnd === 0) {
    firstEnd = stop;
    firstExtra = extraColumns;
  }
  const plain = start === 0 && end === source.length ? source : source.slice(start, end);
  const text = folds || (!measured && foldable.test(plain)) ? plain.replace(folded, ' ') : plain;
  const markLength = hasWord ? listMarkLength(text, indent) : 0;
  const firstClass = characterClasses[text.charCodeAt(0)];
  return {
    line: line.number,
    lastLine: line.number,
    blankLinesBefore,
    indent,
    ideographicIndent,
    quoteDepth,
    text,
    markLength,
    textColumn: markLength === 0 ? indent : indent + markLength + countSpaces(plain, markLength),
    columns: measured ? indent + end - start + extraColumns : unmeasured,
    characters: measured ? indent + end - start : unmeasured,
    firstColumns: firstEnd - start + firstExtra,
    firstCharacters: firstEnd - start,
    wordCharacters: wordEnd - start,
    alone: apart || (!hasWord && end - start > 2),
    startsLower: firstClass === CharacterClass.lower,
    startsUpper: firstClass === CharacterClass.upper,
    startsUncased: firstClass === CharacterClass.uncased || firstClass === CharacterClass.ideograph,
    endsSentence: endsSentence(text),
    startsWide: ((glyphs[text.charCodeAt(0)] as number) & Glyph.unspaced) !== 0,
    endsWide: ((glyphs[text.charCodeAt(text.length - 1)] as number) & Glyph.unspaced) !== 0,
  };
}

function countSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && ((glyphs[text.charCodeAt(at)] as number) & Glyph.space) !== 0) at++;
  return at - from;
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
