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
/** Lines of a head on one side of the number, and characters of each. */
const REACH = 2;
const LONGEST_HEAD = 100;
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

/** A row that is the number of a page. */
interface PageMark {
  readonly index: number;
  readonly number: number;
}

function findPages(rows: readonly Row[]): PageMark[] {
  const pages: PageMark[] = [];
  for (const [index, { text, quoteDepth }] of rows.entries()) {
    const digits = text.length > LONGEST_PAGE_NUMBER || quoteDepth > 0 ? undefined : pageNumber.exec(text)?.[1];
    if (digits !== undefined) pages.push({ index, number: Number(digits) });
  }
  return pages;
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

function isLater(above: PageMark, page: PageMark): boolean {
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
  for (const { index, number } of pages) {
    const end = runs.at(-1)?.to ?? 0;
    const isHead = (at: number): boolean =>
      at >= end && Math.abs(at - index) <= REACH && rows[at]?.quoteDepth === 0 && texts.has((rows[at] as Row).text);
    let from = index;
    let to = index + 1;
    while (isHead(from - 1)) from--;
    while (isHead(to)) to++;
    if (to - from > 1) runs.push({ from, to, page: number });
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
