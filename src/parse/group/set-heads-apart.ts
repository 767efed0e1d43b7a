import { flatListOf } from '../../text/flat-list-of.js';
import { type Row, unmeasured } from './row.js';
import { isMidSentence } from './row-pairs.js';

/** A line above or below the text of a printed page, or the number of that page. */
export interface RunningHead {
  readonly row: Row;
  readonly page: number;
}

export interface SetApart {
  readonly rows: readonly Row[];
  readonly heads: readonly RunningHead[];
}

const pageNumber = /^(?:[-–—|] ?)?(\d{1,4})(?: ?[-–—|])?$/;
const LONGEST_PAGE_NUMBER = 8;
/** A number in a line that says something besides: the page of so many, as browsers print it, or a page of what is named in capitals, as papers do. */
const numberInHead = / (?<of>[1-9]\d{0,3})\/\d{1,4}$|^(?<before>[1-9]\d{0,3}) (?=\p{Lu})| (?<behind>[1-9]\d{0,3})$/u;
const LONGEST_NUMBERED = 200;
const NAME_IN_CAPITALS = /^\P{Ll}*\p{Lu}{3}\P{Ll}*\p{Lu}{3}\P{Ll}*$/u;
/** Lines of a head on one side of the number, and characters of each. */
const REACH = 2;
const LONGEST_HEAD = 150;
/** Lines from one page's number to the next, of which the last may have fewer, and how far that rises where left and right pages differ. */
const SHORTEST_PAGE = 8;
const MOST_RISEN = 2;
/** Characters of a line that is no heading, and its share of the widest line above it where it is full. */
const SHORTEST_CUT = 30;
const LEAST_FULL = 0.85;

/**
 * Sets the running heads of a copy of printed pages apart: lines that stand again and again beside
 * numbers which rise, and these numbers. What proves it is a sentence that one of them cuts, since no
 * heading of a chapter does; its rows stand one below the other again.
 */
export function setHeadsApart(rows: readonly Row[]): SetApart {
  const pages = findPages(rows);
  if (pages.length < 2) return { rows, heads: [] };
  const texts = findHeadTexts(rows, pages);
  const runs = findRuns(rows, pages, texts);
  if (!runs.some((run) => cutsSentence(rows, run))) return { rows, heads: [] };
  for (const run of runs) closeGap(rows, run);
  const heads = runs.flatMap(({ from, to, page }) => rows.slice(from, to).map((row) => ({ row, page })));
  const apart = new Set(heads.map(({ row }) => row));
  return { rows: rows.filter((row) => !apart.has(row)), heads };
}

/** A row that is the number of a page, or ends or begins with it. */
interface PageMark {
  readonly index: number;
  readonly number: number;
  /** Whether the number stands in a line of the head, as in "https://harbour.example/ferry 2/3" or "6 THE HARBOUR POST". */
  readonly isInHead: boolean;
}

function findPages(rows: readonly Row[]): PageMark[] {
  const inHeads = findNumbersInHeads(rows);
  return flatListOf(rows, ({ text, quoteDepth }, index): PageMark[] => {
    const digits = text.length > LONGEST_PAGE_NUMBER || quoteDepth > 0 ? undefined : pageNumber.exec(text)?.[1];
    if (digits !== undefined) return [{ index, number: Number(digits), isInHead: false }];
    const number = inHeads.get(index);
    return number === undefined ? [] : [{ index, number, isInHead: true }];
  });
}

/** The rows that say the same but for a number at their end or beginning, which rises from each to the next. */
function findNumbersInHeads(rows: readonly Row[]): ReadonlyMap<number, number> {
  const last = new Map<string, { readonly index: number; readonly number: number }>();
  const found = new Map<number, number>();
  for (const [index, row] of rows.entries()) {
    const numbered = readNumbered(row);
    if (numbered === null) continue;
    const { number, rest } = numbered;
    const known = last.get(rest);
    if (known !== undefined && isLater(known, numbered) && (index - known.index >= SHORTEST_PAGE || found.has(known.index))) {
      found.set(known.index, known.number);
      found.set(index, number);
    }
    last.set(rest, { index, number });
  }
  return found;
}

/** The number of a line and what it says besides, or null. */
function readNumbered({ text, quoteDepth }: Row): { readonly number: number; readonly rest: string } | null {
  if (text.length > LONGEST_NUMBERED || quoteDepth > 0 || !/^\d|\d$/.test(text)) return null;
  const found = numberInHead.exec(text);
  if (found === null) return null;
  const { of, before, behind } = found.groups ?? {};
  const rest = text.slice(0, found.index) + text.slice(found.index + (of === undefined ? found[0].length : of.length + 1));
  return of !== undefined || NAME_IN_CAPITALS.test(rest) ? { number: Number(of ?? before ?? behind), rest } : null;
}

/** What stands beside more than one of the numbers, each a page or two further on than the one before it. */
function findHeadTexts(rows: readonly Row[], pages: readonly PageMark[]): ReadonlySet<string> {
  const last = new Map<string, PageMark>();
  const found = new Set<string>();
  const refused = new Set<string>();
  for (const page of pages) {
    const beside = rows.slice(Math.max(0, page.index - REACH), page.index + REACH + 1).filter(mayBeHead);
    for (const text of new Set(beside.map((row) => row.text))) {
      const known = last.get(text);
      if (known !== undefined && !isLater(known, page)) refused.add(text);
      else if (known !== undefined && page.index - known.index >= SHORTEST_PAGE) found.add(text);
      last.set(text, page);
    }
  }
  for (const text of refused) found.delete(text);
  return found;
}

function mayBeHead({ text, endsSentence, quoteDepth }: Row): boolean {
  return text.length <= LONGEST_HEAD && !endsSentence && quoteDepth === 0 && /\p{L}/u.test(text);
}

function isLater(above: Pick<PageMark, 'number'>, page: Pick<PageMark, 'number'>): boolean {
  const risen = page.number - above.number;
  return risen > 0 && risen <= MOST_RISEN;
}

/** The rows of a head from the first up to, not including, the last. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly page: number;
}

function findRuns(rows: readonly Row[], pages: readonly PageMark[], texts: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  for (const { index, number, isInHead } of pages) {
    const end = runs.at(-1)?.to ?? 0;
    const isHead = (at: number): boolean =>
      at >= end && Math.abs(at - index) <= REACH && rows[at]?.quoteDepth === 0 && texts.has((rows[at] as Row).text);
    if (index < end) continue;
    let from = index;
    let to = index + 1;
    while (isHead(from - 1)) from--;
    while (isHead(to)) to++;
    if (to - from > 1 || isInHead) runs.push({ from, to, page: number });
  }
  return runs;
}

/** Whether a sentence goes on below: in a small letter, or as a full line of a column runs into the head. */
function cutsSentence(rows: readonly Row[], { from, to }: Run): boolean {
  const [above, first, below] = [rows[from - 1], rows[from] as Row, rows[to]];
  if (above === undefined || below === undefined || above.endsSentence || above.characters < SHORTEST_CUT) return false;
  return isMidSentence(above, below) || (first.blankLinesBefore === 0 && isFull(rows, from - 1));
}

function isFull(rows: readonly Row[], index: number): boolean {
  const { columns } = rows[index] as Row;
  const widest = Math.max(...rows.slice(Math.max(0, index - SHORTEST_PAGE), index).map((row) => row.columns));
  return widest > 0 && widest < unmeasured && columns >= widest * LEAST_FULL;
}

/** A sentence goes on below the head whatever blank lines part it from there. */
function closeGap(rows: readonly Row[], run: Run): void {
  const [first, below] = [rows[run.from] as Row, rows[run.to]];
  if (below === undefined) return;
  below.blankLinesBefore = cutsSentence(rows, run) ? 0 : Math.max(first.blankLinesBefore, below.blankLinesBefore);
}
