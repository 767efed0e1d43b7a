import type { Claim } from '../parts/claim.js';
import { findSubtitle } from '../parts/find-subtitle.js';
import { subtitleSetting } from '../parts/subtitle-setting.js';
import type { Parts } from './read-parts.js';
import type { StrayKnown } from './stray/stray-setting.js';

/** The standfirst, and all that is known of the page then, which is looked at once more. */
export function readSubtitle({ page, strangers, kept, resumed, titleBlock, claims }: Parts): {
  readonly subtitle: readonly Claim[];
  readonly known: StrayKnown;
} {
  const taken = new Set(claims.map(({ block }) => block));
  const subtitle = titleBlock === null ? [] : findSubtitle(subtitleSetting({ page, title: titleBlock, taken, strangers }));
  for (const { block } of subtitle) taken.add(block);
  return { subtitle, known: { page, strangers, kept, resumed, taken, title: titleBlock } };
}
