import type { Article, Label, Line, Piece } from '../article.js';
import { piecesOfLine } from './pieces-of-line.js';
import { printable } from './printable.js';
import type { RenderOptions } from './renderer.js';
import { setBlock } from './set-block.js';
import { makeTheme, type Theme } from './theme.js';

export interface Explanation {
  readonly article: Article;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
}

/** Every line of the input with its number, what it was taken for and why; a summary at the end. */
export function renderExplanation(explanation: Explanation, options: RenderOptions): string {
  const { lines, pieces } = explanation;
  const page = makePage(explanation, options);
  const printed: string[] = [];
  let rows: string[] = [];
  let next = 0;
  let open: Piece[] = [];
  for (const line of lines) {
    // Pieces stand in the order of the text, so one walk finds those of each line.
    open = open.filter((piece) => piece.lines[1] >= line.number);
    for (let piece = pieces[next]; piece !== undefined && piece.lines[0] <= line.number; piece = pieces[++next]) open.push(piece);
    for (const row of rowsOfLine(page, line, piecesOfLine(open, line.number))) rows.push(row);
    if (rows.length < rowsAtATime) continue;
    printed.push(rows.join('\n'));
    rows = [];
  }
  return `${[...printed, ...rows, '', ...summary(explanation, page, options.width)].join('\n')}\n`;
}

/** A row is a string of many small ones until it is joined; those of a million lines would fill the memory. */
const rowsAtATime = 1000;

/** A line once where it is one piece or part of one, else piece by piece. */
function rowsOfLine(page: Page, line: Line, pieces: readonly Piece[]): string[] {
  if (pieces.length === 0) return setRow(page, { number: line.number, text: line.text });
  return pieces.flatMap((piece, index) => {
    const isOfOneLine = piece.lines[0] === piece.lines[1];
    const isShown = isOfOneLine || index === 0;
    const text = isOfOneLine && pieces.length > 1 ? piece.text : line.text;
    const label = piece.lines[0] === line.number ? piece.label : null;
    const number = index === 0 ? line.number : null;
    const rows = isShown ? setRow(page, { number, label, text, style: styleOf(piece.label, page.theme) }) : [];
    const isLast = piece.lines[1] === line.number;
    return isLast ? [...rows, ...evidenceRows(page, piece.evidence)] : rows;
  });
}

function evidenceRows(page: Page, evidence: string): string[] {
  return evidence === '' ? [] : setRow(page, { text: `↳ ${evidence}`, style: page.theme.quiet });
}

interface Page {
  readonly theme: Theme;
  readonly numberColumns: number;
  readonly labelColumns: number;
  /** Columns of the text; 0 for no wrapping. */
  readonly textColumns: number;
}

/** With less room than this beside it, the label stands above the text. */
const narrowestText = 24;

function makePage({ lines, pieces }: Explanation, { width, colorLevel }: RenderOptions): Page {
  const numberColumns = String(lines.length).length;
  const widestLabel = pieces.reduce((widest, { label }) => Math.max(widest, nameOf(label).length), 0);
  const isNarrow = width > 0 && width - numberColumns - widestLabel - 4 < narrowestText;
  const labelColumns = isNarrow ? 0 : widestLabel;
  const gutter = numberColumns + 2 + (labelColumns === 0 ? 0 : labelColumns + 2);
  return { theme: makeTheme(colorLevel), numberColumns, labelColumns, textColumns: width === 0 ? 0 : Math.max(1, width - gutter) };
}

type Style = (text: string) => string;

function asItIs(text: string): string {
  return text;
}

interface Row {
  readonly number?: number | null;
  readonly label?: Label | null;
  readonly text: string;
  readonly style?: Style;
}

function setRow(page: Page, { number = null, label = null, text, style = asItIs }: Row): string[] {
  const { theme, numberColumns, labelColumns, textColumns } = page;
  const lines = setBlock(printable(text), { width: textColumns, style });
  const name = label === null ? '' : nameOf(label);
  const styledName = label === null ? '' : labelStyleOf(label, theme)(name);
  const isAbove = labelColumns === 0 && label !== null;
  return (isAbove ? [styledName, ...lines] : lines).map((line, index) => {
    const numberCell = theme.quiet((index === 0 ? String(number ?? '') : '').padStart(numberColumns));
    if (line === '' && label === null) return numberCell;
    const labelCell = index === 0 ? styledName + ' '.repeat(Math.max(0, labelColumns - name.length)) : ' '.repeat(labelColumns);
    return labelColumns === 0 ? `${numberCell}  ${line}` : `${numberCell}  ${labelCell}  ${line}`;
  });
}

function styleOf(label: Label, theme: Theme): Style {
  return isRemoved(label) ? theme.quiet : asItIs;
}

function labelStyleOf(label: Label, theme: Theme): Style {
  return isRemoved(label) ? theme.mark : theme.subtitle;
}

function isRemoved(label: Label): boolean {
  return label.kind === 'removed';
}

/** The part, the kind of paragraph, or the reason. */
function nameOf(label: Label): string {
  if (label.kind === 'removed') return label.reason;
  if (label.kind !== 'paragraph') return label.kind;
  return label.type === 'listItem' ? 'list item' : label.type;
}

function summary({ article, pieces, lines }: Explanation, { theme }: Page, width: number): string[] {
  const parts = countNames(pieces.filter(({ label }) => !isRemoved(label)));
  const removed = countNames(pieces.filter(({ label }) => isRemoved(label)));
  const filled = lines.filter(({ text }) => text.trim() !== '').length;
  const facts: [string, string][] = [
    ['lines', `${lines.length}, ${filled} with text`],
    ['kept', parts],
    ['removed', removed],
    ['language', article.language ?? 'not known'],
    ['authors', article.authors.join(', ')],
    ['published', article.published ?? ''],
    ['dateline', article.dateline ?? ''],
  ];
  return facts.flatMap(([name, value]) => {
    const mark = `${name.padEnd(11)}`;
    return setBlock(printable(value === '' ? 'none' : value), {
      width,
      style: asItIs,
      mark: [mark, ' '.repeat(mark.length)],
      markStyle: theme.quiet,
    });
  });
}

function countNames(pieces: readonly Piece[]): string {
  const counts = new Map<string, number>();
  for (const { label } of pieces) counts.set(nameOf(label), (counts.get(nameOf(label)) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
}
