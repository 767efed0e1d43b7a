import type { Page } from './page.js';

/** The score of a block as evidence: "score 0.93", with the weights behind it where they were asked for. */
export function describeScore({ scores, weighed }: Page, index: number): string {
  const score = `score ${(scores[index] as number).toFixed(2)}`;
  return weighed === null ? score : `${score}: ${weighed[index]}`;
}
