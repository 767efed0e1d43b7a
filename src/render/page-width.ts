/** A line of 72 columns holds ten to twelve words, which is what books settle on. */
const measure = 72;

/** Columns left free beside the text on a terminal that is too narrow to centre a full measure. */
const narrowMargin = 2;

/** Below this a margin takes more from the text than it gives to the eye. */
const marginFrom = 48;

/** Columns of the page where nobody asked for a width: in a pipe (null), or on a terminal. */
export function pageWidth(terminalWidth: number | null): number {
  if (terminalWidth === null) return measure;
  if (terminalWidth < marginFrom) return Math.max(1, terminalWidth);
  return Math.min(measure, terminalWidth - 2 * narrowMargin);
}
