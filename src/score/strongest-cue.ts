import type { Coverage, Cue } from '../languages/find-phrases.js';

const coverages: readonly Coverage[] = ['inside', 'end', 'start', 'whole'];

/** How much of a block the phrase that is most of it accounts for: 0 where there is none, 4 where it is all of it. */
export function strongestCue(cues: readonly Cue[]): number {
  let most = 0;
  for (const { coverage } of cues) most = Math.max(most, coverages.indexOf(coverage) + 1);
  return most;
}
