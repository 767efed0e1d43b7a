import type { Row } from './row.js';

/** The share of the width of the lines below that a full line has. */
const NEARLY = 0.85;
const DASHES = '-–−';
/** So many that stand alone show that the article sets speech so: then two that follow each other are speech as well. */
const FEWEST_ALONE = 2;
/** "– You read it? – asks Lev.": a second dash in front of what is told of the speaker; so many may speak by turns. */
const TOLD = /^[-–−] [^-–−]*[,?!….] [-–−] \p{Ll}/u;
const LONGEST_DIALOGUE = 12;

/**
 * "– We thought it was a joke, says Pirjo Huttula.": takes the dash in front of what somebody says for
 * what it is, as many papers of the north, the east and the south print it. Items of a list stand side
 * by side; speech stands in the story, one or two paragraphs of it, and each is a sentence.
 */
export function unmarkSpeech(rows: readonly Row[]): void {
  if (!rows.some(hasDash)) return;
  for (let index = 1; index < rows.length; index++) if (isWrapped(rows, index)) (rows[index] as Row).markLength = 0;
  const units = findUnits(rows);
  const runs = findRuns(rows, units).filter(({ from, to }) =>
    units.slice(from, to).every((start, i) => isSpeech(rows, start, units[from + i + 1])),
  );
  const alone = runs.filter(({ from, to }) => to - from === 1);
  for (const { from, to } of runs) {
    const speeches = units.slice(from, to).map((start) => rows[start] as Row);
    if (to - from <= longestDialogue(speeches, alone.length)) for (const row of speeches) row.markLength = 0;
  }
}

/** So many may follow each other, where so many others stand alone. */
function longestDialogue(speeches: readonly Row[], alone: number): number {
  if (speeches.some(({ text }) => TOLD.test(text))) return LONGEST_DIALOGUE;
  return alone >= FEWEST_ALONE ? 2 : 1;
}

/** "– I have been here for years, says Lev." above "– This was a bog.": the dash closes what is said of the speaker, where a full line broke. */
function isWrapped(rows: readonly Row[], index: number): boolean {
  const [above, row, below] = [rows[index - 1] as Row, rows[index] as Row, rows[index + 1]];
  if (!hasDash(row) || row.blankLinesBefore > 0 || above.blankLinesBefore === 0 || above.text.endsWith(':')) return false;
  const goesOn = below?.blankLinesBefore === 0 && below.markLength === 0 && below.indent === row.indent;
  return goesOn && above.characters >= Math.max(row.characters, below.characters) * NEARLY;
}

/** The rows with which a paragraph or an item seems to begin. */
function findUnits(rows: readonly Row[]): number[] {
  const starts: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    const [above, row] = [rows[index - 1], rows[index] as Row];
    const goesOn = above !== undefined && row.markLength === 0 && row.blankLinesBefore === 0 && (!above.endsSentence || !row.startsUpper);
    if (!goesOn || row.alone) starts.push(index);
  }
  return starts;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The runs of units that open with a dash, with prose on both sides or at the end of the text. */
function findRuns(rows: readonly Row[], units: readonly number[]): Run[] {
  const isDashed = (unit: number): boolean => hasDash(rows[units[unit] ?? -1]);
  const isProse = (unit: number): boolean => unit === units.length || isParagraph(rows, units[unit], units[unit + 1]);
  const runs: Run[] = [];
  for (let from = 0; from < units.length; from++) {
    if (!isDashed(from)) continue;
    let to = from + 1;
    while (isDashed(to)) to++;
    if (isProse(from - 1) && (isProse(to) || isProse(to + 1))) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

const hasDash = (row: Row | undefined): boolean =>
  row !== undefined && row.markLength === 1 && row.quoteDepth === 0 && DASHES.includes(row.text.charAt(0));

/** Whether an unmarked unit ends as a sentence does, or announces what is said. */
function isParagraph(rows: readonly Row[], start: number | undefined, end = rows.length): boolean {
  return start !== undefined && (rows[start] as Row).markLength === 0 && (rows[end - 1] as Row).endsSentence;
}

function isSpeech(rows: readonly Row[], start: number, end = rows.length): boolean {
  const last = rows[end - 1] as Row;
  return last.endsSentence && !last.text.endsWith(':') && /^. ?["“„«»]?\p{Lu}/u.test((rows[start] as Row).text);
}
