import { findMailField } from '../../parts/mail-header.js';
import type { Wrapping } from './find-wrapping.js';
import { type Row, unmeasured } from './row.js';
import { isMidSentence, widthWith } from './row-pairs.js';
import { endsInHyphen } from './wrap-hyphens.js';

/**
 * True if the row goes on with the paragraph that the rows from `first` to `above` make; `next` is
 * the row below, if there is one.
 */
export function continues(first: Row, above: Row, row: Row, next: Row | undefined, wrapping: Wrapping): boolean {
  if (!isWrapped(first, above, row, wrapping)) return false;
  const opensSentence = above.endsSentence && row.startsUpper;
  // A full last line says nothing. A short label below it starts a sentence and does not end it.
  if (!opensSentence || row.endsSentence || row[wrapping.unit] > wrapping.column * 0.6) return true;
  return next !== undefined && isWrapped(first, row, next, wrapping);
}

function isWrapped(first: Row, above: Row, row: Row, wrapping: Wrapping): boolean {
  if (wrapping.column === 0 || row.blankLinesBefore > wrapping.lineSpacing) return false;
  if (row.alone || above.alone || isNextField(first, row) || row.markLength > 0 || row.quoteDepth !== above.quoteDepth || isBracketed(row))
    return false;
  const midSentence = isMidSentence(above, row);
  const width = above[wrapping.unit];
  // A line far beyond the column was not wrapped. The indent may have counted less than it does here.
  if (width - above.indent > wrapping.column + 4) return midSentence && width !== unmeasured;
  if (fits(above, row, wrapping)) {
    // Lines of a column that was set may have room for a word more, and a comma ends no sentence.
    if (above.text.endsWith(',') && width > wrapping.column * 0.8) return isAligned(first, above, row, wrapping);
    // A word in two goes on below, however short the line is.
    return midSentence && (isLong(above, wrapping) || endsInHyphen(above.text)) && isAligned(first, above, row, wrapping);
  }
  return (midSentence || width > wrapping.column / 2) && isAligned(first, above, row, wrapping);
}

/** Characters of a line that is more than a label: a headline set in larger letters breaks sooner than the text. */
const LONGER_THAN_LABEL = 40;

/** Whether a line is near enough to the column to be a broken one. */
function isLong({ text, startsUpper, ...widths }: Row, { column, unit }: Wrapping): boolean {
  const width = widths[unit];
  return width > column * 0.6 || (startsUpper && text.length >= LONGER_THAN_LABEL && width > column / 2);
}

/** True if the line above had room for the first word of the row. */
function fits(above: Row, row: Row, { column, unit }: Wrapping): boolean {
  if (widthWith(above, row, unit) > column) return false;
  // A program that counts characters knows no break between ideographs where it finds a space.
  const breaksAtSpaceOnly = unit === 'characters' && !above.endsSentence && row.wordCharacters > row.firstCharacters;
  return !breaksAtSpaceOnly || above.characters + row.wordCharacters < column;
}

/** The lines of a letter's head, however long. */
const isNextField = (first: Row, row: Row): boolean => findMailField(row.text) !== null && findMailField(first.text) !== null;

/** The name of an image, as dumps print it. */
function isBracketed(row: Row): boolean {
  return row.text.charCodeAt(0) === 0x5b && row.wordCharacters === row.text.length && row.text.endsWith(']');
}

function isAligned(first: Row, above: Row, row: Row, { hangingIndent }: Wrapping): boolean {
  if (isMidSentence(above, row)) return true;
  if (first.markLength > 0) return row.indent > first.indent;
  if (row.ideographicIndent) return false;
  const isSecond = first === above;
  if (row.indent === above.indent) return !isSecond || hangingIndent === null || row.indent <= hangingIndent;
  // A space that does not break stands at the head of the line after the wrap.
  if (row.indent === above.indent + 1) return true;
  if (row.indent > above.indent || !isSecond) return false;
  return hangingIndent !== null || first.ideographicIndent || (row.indent > 0 && above.indent - row.indent <= 8 && !above.endsSentence);
}
