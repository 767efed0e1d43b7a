/** Width of a line so long that no wrapping can have made it. A number that is no Infinity keeps rows small. */
export const unmeasured = 1_000_000;

/** A line that is not blank, measured once; the questions about wrapping are asked of this. */
export interface Row {
  readonly line: number;
  /** The last line of the row: quote marks that stand alone on the lines below belong to it. */
  lastLine: number;
  blankLinesBefore: number;
  /** Columns of white space before the text, a quote mark counted out. */
  readonly indent: number;
  /** True where the indent is made of ideographic spaces: always the first line of a paragraph. */
  readonly ideographicIndent: boolean;
  readonly quoteDepth: number;
  /** White space folded, quote marks left out, the list mark still in it. */
  readonly text: string;
  /** Length of the list mark that opens the text, 0 where there is none. */
  markLength: number;
  /** Column where the text behind the list mark starts. */
  readonly textColumn: number;
  /** Width with the indent as a terminal shows it, and as a program that knows no wide characters counts it. `unmeasured`: longer than any wrapping leaves a line. */
  readonly columns: number;
  readonly characters: number;
  /** Width of what a wrap could have put at the end of the line above: the first word, or the first ideograph. */
  readonly firstColumns: number;
  readonly firstCharacters: number;
  /** Characters before the first space at which a line may break. */
  readonly wordCharacters: number;
  /** Rules, table rows and form fields: a block of their own. */
  readonly alone: boolean;
  readonly startsLower: boolean;
  readonly startsUpper: boolean;
  /** Begins with a letter of a script without capitals. */
  readonly startsUncased: boolean;
  readonly endsSentence: boolean;
  readonly startsWide: boolean;
  readonly endsWide: boolean;
}
