import { findEditLinks } from '../../parts/find-edit-links.js';
import type { Page } from '../../parts/page.js';
import { contentsOf } from '../../rules/evidence/contents-of.js';
import { itemAt } from '../../text/item-at.js';
import { isTableRow } from '../is-table-row.js';
import { isAnswer } from './resume/is-answer.js';
import { isInterview } from './resume/is-interview.js';

/** The blocks that may be body whatever they score, for what stands around them: items among items, listings, rows of tables, crossheads, answers. */
export function findKept(page: Page): ReadonlySet<number> {
  const kept = new Set(findRowsOfBody(page));
  // "History[edit]" heads a part of the article, whatever menu says the same.
  for (const { block } of findEditLinks(page)) kept.add(block);
  for (const head of contentsOf(page.measures).heads) if (page.body.isBody[head + 1] === true) kept.add(head);
  const hasAnswers = isInterview(page);
  for (let index = page.body.first; index <= page.body.last; index++) {
    if (isAmongItems(page, index) || isListingInside(page, index) || isCrosshead(page, index)) kept.add(index);
    else if (hasAnswers && isAnswer(page, index)) kept.add(index);
  }
  return kept;
}

/** A listing inside the story belongs to it; prose is all that scores know. */
function isListingInside({ blocks, body }: Page, index: number): boolean {
  return index > body.first && index < body.last && (blocks[index]?.text.includes('\n') ?? false);
}

/** The rows of the tables of which a row is body, but for calendars: they have figures, and two letters for a day. */
function findRowsOfBody({ blocks, body }: Page): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (isTableRow(blocks[to]?.text ?? '')) to++;
    if (to === from) continue;
    const cells = blocks.slice(from, to).flatMap(({ text }) => text.split('\t'));
    const named = cells.filter((cell) => /\p{L}{3}|\p{Lo}/u.test(cell)).length;
    if (body.isBody.slice(from, to).includes(true) && named >= cells.length * LEAST_NAMED) {
      for (let index = from; index < to; index++) found.add(index);
    }
    from = to;
  }
  return found;
}

const LEAST_NAMED = 0.25;

/** Fewer words than a paragraph has. */
const LONGEST_ITEM = 13;

/** A block without a word of a page's furniture, between two items that are body: one of their list. */
function isAmongItems(page: Page, index: number): boolean {
  return page.measures[index]?.cues.length === 0 && isItem(page, index - 1) && isItem(page, index + 1);
}

function isItem({ blocks, body, measures }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || !body.isBody[index]) return false;
  return blocks[index]?.mark !== '' || !own.endsSentence || own.wordCount <= LONGEST_ITEM;
}

/** Words of a crosshead that scores low, and of the paragraph that it heads. */
const LONGEST_CROSSHEAD = 8;
const SHORTEST_PARAGRAPH = 15;

/** A few words alone between two paragraphs head the second; that menus have them too ("History", "Culture") says nothing there. */
function isCrosshead({ blocks, body, measures }: Page, index: number): boolean {
  const [above, own, below] = [itemAt(measures, index - 1), measures[index], measures[index + 1]];
  if (above === undefined || own === undefined || below === undefined) return false;
  if (!body.isBody[index - 1] || !body.isBody[index + 1] || own.wordCount > LONGEST_CROSSHEAD) return false;
  if (own.endsSentence || ',;:，、'.includes(own.lastCharacter) || !/^\P{Ll}*\p{L}/u.test(blocks[index]?.text ?? '')) return false;
  if (own.cues.some(({ topic, coverage }) => topic !== 'navigation' || coverage !== 'whole')) return false;
  return above.endsSentence && below.endsSentence && below.wordCount >= SHORTEST_PARAGRAPH;
}
