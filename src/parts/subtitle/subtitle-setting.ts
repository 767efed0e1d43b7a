import type { Reason } from '../../article.js';
import type { Measures } from '../../score/measure-block.js';
import { onceEach } from '../../text/once-each.js';
import type { Page } from '../page.js';

/** Where a standfirst is looked for. */
export interface SubtitleSetting {
  readonly page: Page;
  /** The block of the title, above. */
  readonly title: number;
  /** The blocks that other parts hold. */
  readonly taken: ReadonlySet<number>;
  /** For each block why a rule is certain that it is no part of the article, or null. */
  readonly exclusions: readonly (Reason | null)[];
  /** The stems of a block that may be told again in others. */
  readonly stemsAt: (index: number) => ReadonlySet<string>;
}

/** The same with the stems of blocks, which several candidates ask for. */
export function subtitleSetting(known: Omit<SubtitleSetting, 'stemsAt'>): SubtitleSetting {
  const { measures } = known.page;
  return { ...known, stemsAt: onceEach((index) => new Set((measures[index] as Measures).words.stems)) };
}
