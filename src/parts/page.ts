import type { Block } from '../article.js';
import type { Language } from '../languages/language.js';
import type { Measures } from '../score/measure-block.js';
import type { Byline } from './byline/byline.js';

/** The run of blocks from the article's first paragraph to its last, and what in it is body. */
export interface Body {
  readonly first: number;
  readonly last: number;
  readonly isBody: readonly boolean[];
}

/** All that is known of a text before its parts are named. */
export interface Page {
  readonly blocks: readonly Block[];
  /** One for each block, as `scores` are. */
  readonly measures: readonly Measures[];
  /** The probability, 0 to 1, that a block is part of the body. */
  readonly scores: readonly number[];
  /** The weights that made each score most, in words; null where nobody asked for them. */
  readonly weighed: readonly string[] | null;
  readonly body: Body;
  readonly language: Language | null;
  /** The languages whose words are looked for: the text's own first, English as the web's second. */
  readonly spoken: readonly Language[];
  /** What `readByline` says of a whole block. */
  readonly bylineAt: (index: number) => Byline | null;
  /** The stems of the words that a block begins with. */
  readonly openingStemsAt: (index: number) => ReadonlySet<string>;
}
