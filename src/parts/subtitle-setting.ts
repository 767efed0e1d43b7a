import type { Block, Reason } from '../article.js';
import type { Measures } from '../score/measure-block.js';
import { onceEach } from '../text/once-each.js';
import { openingStems } from '../text/opening-stems.js';
import type { Page } from './page.js';

/** Where a standfirst is looked for. */
export interface SubtitleSetting {
  readonly page: Page;
  /** The block of the title, above. */
  readonly title: number;
  /** The blocks that other parts hold. */
  readonly taken: ReadonlySet<number>;
  /** For each block why a rule is certain that it is no part of the article, or null. */
  readonly strangers: readonly (Reason | null)[];
  /** The stems of a block that may be told again in others, and of the opening of one that may tell it. */
  readonly stemsAt: (index: number) => ReadonlySet<string>;
  readonly openingStemsAt: (index: number) => ReadonlySet<string>;
}

/** The same with the stems of blocks, which several candidates ask for. */
export function subtitleSetting(known: Omit<SubtitleSetting, 'stemsAt' | 'openingStemsAt'>): SubtitleSetting {
  const { blocks, measures } = known.page;
  return {
    ...known,
    stemsAt: onceEach((index) => new Set((measures[index] as Measures).words.stems)),
    openingStemsAt: onceEach((index) => openingStems((blocks[index] as Block).text)),
  };
}
