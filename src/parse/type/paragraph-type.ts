import type { Block, ParagraphType } from '../../article.js';
import type { Page } from '../../parts/page.js';
import { contentsOf } from '../../rules/evidence/contents-of.js';
import { isHeadingMark } from '../../score/is-heading-mark.js';
import { findPostSignature } from '../../text/find-post-signature.js';
import { isCrossheadForm } from './is-crosshead-form.js';
import { isQuotation } from './is-quotation.js';
import { isTurn } from './is-turn.js';
import { lostItems } from './lost-items.js';
import { typeOfMarked } from './type-of-marked.js';

/** The form of a block of the body. */
export function paragraphType(page: Page, index: number): ParagraphType {
  const block = page.blocks[index] as Block;
  const { mark, text } = block;
  if (text.includes('\n')) return 'paragraph';
  if (isHeadingMark(block) || contentsOf(page.measures).heads.has(index)) return 'heading';
  if (mark.startsWith('>')) return isQuotedThroughout(page) ? 'paragraph' : 'quote';
  if (mark !== '') return typeOfMarked(page, index, mark);
  if (isPost(page, index)) return 'quote';
  if (isTurn(page, index)) return 'paragraph';
  if (lostItems(page).has(index)) return 'listItem';
  if (isCrossheadForm(page, index)) return 'heading';
  return isQuotation(page, index) ? 'quote' : 'paragraph';
}

/** A letter that is quoted as a whole, below its header, has no quotations. */
function isQuotedThroughout({ blocks, body }: Page): boolean {
  return [Math.ceil((body.first + body.last) / 2), body.last].every((at) => blocks[at]?.mark.startsWith('>'));
}

/** A post of another site that the story shows: signed by the block below, or the signature itself. */
const isPost = ({ blocks }: Page, index: number): boolean =>
  [index, index + 1].some((at) => findPostSignature(blocks[at]?.text ?? '') !== null);
