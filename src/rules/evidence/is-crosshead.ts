import type { Block } from '../../article.js';
import type { Page } from '../../parts/page.js';
import { isAboveParagraph } from './is-above-paragraph.js';

/** Words of a crosshead below a list of other articles, whose headlines are longer; in scripts without spaces characters are words. */
export const LONGEST_CROSSHEAD = 5;
/** As Japanese and Korean papers set them. */
const MARK = /^[■◆●◇□▼▲△]/u;

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
