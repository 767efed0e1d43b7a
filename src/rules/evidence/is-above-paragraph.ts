import type { Page } from '../../parts/page.js';

/** Words of a paragraph of the story, and its score. */
const SHORTEST = 15;
const LEAST_SCORE = 0.6;

/** Whether a paragraph stands right below that may well be the story's. */
export function isAboveParagraph({ measures, scores }: Page, index: number, fewestWords = SHORTEST): boolean {
  const below = measures[index + 1];
  return (
    below !== undefined &&
    (below.endsSentence || ':：'.includes(below.lastCharacter)) &&
    below.wordCount >= fewestWords &&
    (scores[index + 1] as number) >= LEAST_SCORE
  );
}
