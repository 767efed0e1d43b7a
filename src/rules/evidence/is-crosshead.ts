import type { Block } from '../../article.js';
import type { Page } from '../../parts/page.js';
import { isAboveParagraph } from './is-above-paragraph.js';

/** Words of a crosshead below a list of other articles, whose headlines are longer; in scripts without spaces characters are words. */
export const LONGEST_CROSSHEAD = 5;
/** As Japanese and Korean papers set them. */
const MARK = /^[■◆●◇□▼▲△]/u;

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

/** A few words alone between a headline of a list and a paragraph of the story; "Steel: A costly promise" is a headline. */
export function isCrosshead(page: Page, index: number): boolean {
  const { blocks, measures, bylineAt } = page;
  const [above, own] = [measures[index - 1], measures[index]];
  if (above === undefined || own === undefined) return false;
  const { text } = blocks[index] as Block;
  // "Who pays? We asked the city" is a headline.
  if (own.sentenceEnds > Number(own.endsSentence)) return false;
  const isMarked = MARK.test((blocks[index] as Block).mark + text);
  const isShort = own.wordCount <= LONGEST_CROSSHEAD && own.digitShare === 0 && /^\P{L}*\p{Lu}[^:：|]*$/u.test(text);
  if (!(isMarked || isShort) || own.cues.length > 0 || above.cues.length > 0) return false;
  if (!isMarked && bylineAt(index) !== null) return false;
  return isAboveParagraph(page, index);
}
