import type { ParagraphType } from '../article.js';
import type { Page } from '../parts/page.js';

/** The form of a block of the body. */
export function paragraphType({ blocks, measures }: Page, index: number): ParagraphType {
  const mark = blocks[index]?.mark ?? '';
  const own = measures[index];
  if (mark.startsWith('>')) return 'quote';
  if (mark !== '') return 'listItem';
  return own && own.wordCount <= 12 && !own.endsSentence && own.wordCount > 0 ? 'heading' : 'paragraph';
}
