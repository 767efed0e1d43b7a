import type { Block } from '../../article.js';
import type { Language } from '../../languages/language.js';
import { onceEach } from '../../text/once-each.js';
import type { Page } from '../page.js';
import { readByline } from './read-byline.js';

/** Tells what `readByline` says of each whole block: the search for the headline, that for the byline and a rule all ask. */
export const bylinesOf = (blocks: readonly Block[], spoken: readonly Language[]): Page['bylineAt'] =>
  onceEach((index) => readByline((blocks[index] as Block).text, spoken));
