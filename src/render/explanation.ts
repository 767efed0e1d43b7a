import type { Article, Label, Line, Piece } from '../article.js';
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
  const add = (rows: readonly string[]): void => {
    for (const row of rows) printed.push(row);
  };
  let next = 0;
  let open: Piece[] = [];
  for (const line of lines) {
    // Pieces stand in the order of the text, so one walk finds those of each line.
    open = open.filter((piece) => piece.lines[1] >= line.number);
    for (let piece = pieces[next]; piece !== undefined && piece.lines[0] <= line.number; piece = pieces[++next]) open.push(piece);
    if (open.length === 0) add(setRow(page, line.number, '', line.text, asItIs, asItIs));
    open.forEach((piece, index) => {
      const isWhole = open.length === 1 || (index === 0 && piece.lines[0] !== piece.lines[1]);
      const isFirst = piece.lines[0] === line.number;
      const style = isRemoved(piece.label) ? page.theme.quiet : asItIs;
      const labelStyle = isRemoved(piece.label) ? page.theme.mark : page.theme.subtitle;
      const text = isWhole ? line.text : piece.text;
      if (isWhole || piece.lines[0] === piece.lines[1]) add(setRow(page, index === 0 ? line.number : null, isFirst ? nameOf(piece.label) : '', text, style, labelStyle));
      if (piece.lines[1] === line.number && piece.evidence !== '') add(setRow(page, null, '', `↳ ${piece.evidence}`, page.theme.quiet, asItIs));
    });
  }
  return `${[...printed, '', ...summary(explanation, page, options.width)].join('\n')}\n`;
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

function setRow(page: Page, number: number | null, label: string, text: string, style: Style, labelStyle: Style): string[] {
  const { theme, numberColumns, labelColumns, textColumns } = page;
  const numberCell = number === null ? '' : String(number);
  const numberColumn = theme.quiet(numberCell.padStart(numberColumns));
  const set = setBlock(printable(text), { width: textColumns, style });
  const hasLabelAbove = labelColumns === 0 && label !== '';
  const rows = hasLabelAbove ? [labelStyle(label), ...set] : set;
  return rows.map((row, index) => {
    const isFirst = index === 0;
    const before = isFirst ? numberColumn : ' '.repeat(numberColumns);
    const labelCell = labelColumns === 0 ? '' : `${isFirst && label !== '' ? labelStyle(label.padEnd(labelColumns)) : ' '.repeat(labelColumns)}  `;
    const isBlank = row === '' && label === '';
    return isBlank ? before : `${before}  ${labelCell}${row}`;
  });
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
    return setBlock(printable(value === '' ? 'none' : value), { width, style: asItIs, mark: [mark, ' '.repeat(mark.length)], markStyle: theme.quiet });
  });
}

function countNames(pieces: readonly Piece[]): string {
  const counts = new Map<string, number>();
  for (const { label } of pieces) counts.set(nameOf(label), (counts.get(nameOf(label)) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
}
