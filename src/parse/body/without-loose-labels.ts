import type { Body, Page } from '../../parts/page.js';

/** Words of a label, and the score of one that heads the story. */
const LONGEST_LABEL = 3;
const SURE = 0.5;

/** The body that such flags make, from its first paragraph on, not from the section, name or button above; null where nothing is left. */
export function withoutLooseLabels(page: Page, flags: readonly boolean[]): Body | null {
  const isBody = [...flags];
  let first = isBody.indexOf(true);
  while (first >= 0 && isLooseLabel(page, first)) {
    isBody[first] = false;
    first = isBody.indexOf(true, first);
  }
  return first < 0 ? null : { first, last: isBody.lastIndexOf(true), isBody };
}

/** A word or two that score low. */
function isLooseLabel({ blocks, measures, scores }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || own.endsSentence || own.wordCount > LONGEST_LABEL || blocks[index]?.mark !== '') return false;
  return (scores[index] as number) < SURE && !/^\d/.test(blocks[index]?.text ?? '');
}
