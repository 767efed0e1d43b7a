import type { Block } from '../article.js';
import type { Language } from '../languages/language.js';
import type { Byline } from './byline.js';
import { readByline } from './read-byline.js';

const known = new WeakMap<Block, { readonly spoken: readonly Language[]; readonly byline: Byline | null }>();

/** What `readByline` says of a whole block, read once: the search for the headline and that for the byline both ask. */
export function bylineOfBlock(block: Block, spoken: readonly Language[]): Byline | null {
  let entry = known.get(block);
  if (entry?.spoken !== spoken) {
    entry = { spoken, byline: readByline(block.text, spoken) };
    known.set(block, entry);
  }
  return entry.byline;
}
