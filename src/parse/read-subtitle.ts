import type { Claim } from '../parts/claim.js';
import { findSubtitle } from '../parts/subtitle/find-subtitle.js';
import { subtitleSetting } from '../parts/subtitle/subtitle-setting.js';
import type { Parts } from './read-parts.js';
import type { StrayKnown } from './stray/stray-setting.js';

/** The standfirst, and all that is known of the page then, which is looked at once more. */
export function readSubtitle({ page, exclusions, kept, resumed, titleBlock, claims }: Parts): {
  readonly subtitle: readonly Claim[];
  readonly known: StrayKnown;
} {
  const taken = new Set(claims.map(({ block }) => block));
  const subtitle = titleBlock === null ? [] : findSubtitle(subtitleSetting({ page, title: titleBlock, taken, exclusions }));
  for (const { block } of subtitle) taken.add(block);
  return { subtitle, known: { page, exclusions, kept, resumed, taken, title: titleBlock } };
}
