import type { Reason } from '../article.js';
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
}
