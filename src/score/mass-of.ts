/** Words of a block beyond this many no longer add to its weight: one long paragraph is no majority. */
const MOST_WORDS = 80;

/** How much a block counts in means and sums over its neighbours. */
export function massOf(wordCount: number): number {
  return Math.max(1, Math.min(wordCount, MOST_WORDS));
}
