import type { Words } from '../../text/words.js';

/** What may be the headline: a block, or a part of the first one, which may be the page's title. */
export interface TitleCandidate {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  readonly words: Words;
}
