import type { Page } from '../../parts/page.js';
import { isAboveParagraph } from './is-above-paragraph.js';

/** Words of a crosshead that blank lines set apart from a list whose lines stand close. */
const LONGEST_APART = 14;
/** Words of the paragraph below it. */
const FEWEST_APART = 6;

/** Whether a blank line ends a list of lines that none parts, and a line alone stands above the story's next paragraph. */
export function isCrossheadApart(page: Page, index: number): boolean {
  const { blocks, measures } = page;
  const [above, own, below] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (above?.blankLinesBefore !== 0 || !own?.blankLinesBefore || !below?.blankLinesBefore) return false;
  const { wordCount = 0, sentenceEnds = 0, cues = [] } = measures[index] ?? {};
  return wordCount <= LONGEST_APART && sentenceEnds === 0 && cues.length === 0 && isAboveParagraph(page, index, FEWEST_APART);
}
