import type { Block, ParagraphType } from '../../article.js';
import type { Page } from '../../parts/page.js';
import { isCrossheadForm } from './is-crosshead-form.js';

/** Words of an item; more are a paragraph, as that of a speaker behind his dash is. */
const LONGEST_ITEM = 80;
/** Words of a crosshead with a number, which may be a sentence. */
const LONGEST_NUMBERED = 20;

/** "1. A crosshead", "- a speaker's turn that is a paragraph", or an item of a list. */
export function typeOfMarked(page: Page, index: number, mark: string): ParagraphType {
  if (isOrdinal(mark) && !isCounted(page, index) && (isCrossheadForm(page, index) || isAboveText(page, index))) return 'heading';
  if (SQUARE.test(mark) && page.blocks[index + 1]?.mark !== mark && isCrossheadForm(page, index)) return 'heading';
  return wordsAt(page, index) > LONGEST_ITEM && !mark.startsWith('•') ? 'paragraph' : 'listItem';
}

/** What papers of Japan and Korea set in front of a crosshead, and others in front of an item. */
const SQUARE = /^[■◆●◇□▼▲△]$/u;

/** Whether the item before or the next one stands right beside it, as the steps of a recipe do: between numbered crossheads there is text. */
function isCounted({ blocks }: Page, index: number): boolean {
  const own = numberOf(blocks[index]);
  return [-1, 1].some((step) => {
    const other = numberOf(blocks[index + step]);
    return other > 0 && other === own + step && blocks[index + step]?.indent === blocks[index]?.indent;
  });
}

/** "3. “I could do it if something else can wait.”": a sentence above a paragraph of its own that is longer. */
function isAboveText(page: Page, index: number): boolean {
  const own = wordsAt(page, index);
  if (own > LONGEST_NUMBERED || !page.body.isBody[index + 1] || page.blocks[index + 1]?.mark !== '') return false;
  return page.measures[index + 1]?.endsSentence === true && wordsAt(page, index + 1) > own;
}

const numberOf = (block: Block | undefined): number => Number.parseInt(/\d+/.exec(block?.mark ?? '')?.[0] ?? '0', 10);

/** True of marks that say something: "12.", "a)", "(3)". */
const isOrdinal = (mark: string): boolean => /[\p{L}\p{N}]/u.test(mark);

const wordsAt = ({ measures }: Page, index: number): number => measures[index]?.wordCount ?? 0;
