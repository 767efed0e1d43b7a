import type { Page } from '../../parts/page.js';
import { onceFor } from '../../text/once-for.js';
import { isShortLine } from './is-short-line.js';
import { addTightItems } from './tight-items.js';

/** So many short lines one after the other are a list. */
const FEWEST = 3;
/** Words of the last item, where it ends as a sentence. */
const LONGEST_LAST = 20;
/** Words of a line that heads a list. */
const LONGEST_HEAD = 5;

/** The items of lists whose bullets were lost: short lines without a full stop one after the other, or lines closer than paragraphs are. */
export const lostItems = onceFor((page: Page): ReadonlySet<number> => {
  const items = new Set<number>();
  for (let first = page.body.first; first <= page.body.last; first++) {
    if (!isShortLine(page, first)) continue;
    let last = first;
    while (isNextItem(page, last + 1)) last++;
    if (isLastItem(page, last + 1)) last++;
    if (last - first + 1 >= FEWEST) for (let item = first + Number(isHead(page, first)); item <= last; item++) items.add(item);
    first = last;
  }
  return addTightItems(page, items);
});

/** "Ingredients": the first line of a list that nothing announces, where the line is short and counts nothing. */
function isHead({ blocks, body, measures }: Page, first: number): boolean {
  const own = measures[first];
  if (own === undefined || own.wordCount > LONGEST_HEAD || own.digitShare > 0 || own.startsLower || own.lastCharacter === ',') return false;
  let above = first - 1;
  while (above >= body.first && !body.isBody[above]) above--;
  return above >= body.first && measures[above]?.endsSentence === true && !(blocks[above]?.text ?? '').includes('\n');
}

/** "… and the last of the lot." below items that end in a comma or a semicolon. */
function isLastItem(page: Page, index: number): boolean {
  const [above, own] = [page.measures[index - 1], page.measures[index]];
  if (above === undefined || own?.endsSentence !== true || own.wordCount > LONGEST_LAST || own.sentenceEnds > 1) return false;
  return ',;，；'.includes(above.lastCharacter) && isShortLine(page, index - 1) && page.body.isBody[index] === true;
}

/** A short line that follows another and is set apart from it no further than the lines below are. */
function isNextItem(page: Page, index: number): boolean {
  if (!isShortLine(page, index - 1) || !isShortLine(page, index)) return false;
  const gap = page.blocks[index]?.blankLinesBefore ?? 0;
  return gap === 0 || (gap === page.blocks[index - 1]?.blankLinesBefore && !page.blocks[index - 1]?.text.endsWith(':'));
}
