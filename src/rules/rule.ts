import type { Reason } from '../article.js';
import type { Page } from '../parts/page.js';

/** The words or the measurement that speak for a reason, or null where nothing does. */
type Find = (page: Page, index: number) => string | null;

/** One reason why a block is not in the article, and how to tell. */
export interface Rule {
  readonly reason: Reason;
  /** What the blocks of this reason are, in a sentence. */
  readonly about: string;
  /** Whether it applies to no block in which no phrase of a language file was found; it is not asked about such. */
  readonly needsPhrase: boolean;
  /** Whether it applies to no block that has neither a phrase nor a sign, as `hasSign` tells: one of plain words. */
  readonly needsSign?: true;
  /** Names a block that the score has left out. */
  readonly find: Find;
  /** Takes a block out of the body although the score would keep it: only what is beyond doubt. Names it also, where `find` does not. */
  readonly findCertain?: Find;
  /** Whether a block that nothing else names belongs to the heading of this reason above it. */
  readonly goesOn?: (page: Page, index: number) => boolean;
  /** Whether `goesOn` sees an end below the block: then neither its score nor its form speaks for the body. */
  readonly hasEnd?: true;
  /** Whether its heading stands above the headlines of others. */
  readonly listsHeadlines?: true;
  /** Whether it may stand beside one headline of such a list and does not end it: "4 min read". */
  readonly marksHeadlines?: true;
  /** Whether what goes on below its heading may be sentences instead of labels and headlines. */
  readonly holdsProse?: true;
  readonly examples: {
    readonly removes: readonly Example[];
    readonly keeps: readonly Example[];
  };
}

/** A language and a text whose last block is asked about; what stands above it is its surroundings. */
type Example = readonly [language: string, text: string];
