import type { Measures } from '../measure-block.js';

/** A block less likely is no body; one of fewer words tells little. */
const LIKELY = 0.5;
const FEWEST_WORDS = 12;

/** Beginnings of the longer words of so many likely paragraphs, from a block on, and how often they have each. */
export function bodyStems(measures: readonly Measures[], scores: readonly number[], first: number, most: number): Map<string, number> {
  const stems = new Map<string, number>();
  let left = most;
  for (let i = first; i < measures.length && left > 0; i++) {
    const own = measures[i] as Measures;
    if ((scores[i] as number) < LIKELY || own.wordCount < FEWEST_WORDS) continue;
    left--;
    for (const stem of own.words.stems) stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  return stems;
}
