import type { Page } from '../../parts/page.js';
import { isProse } from '../../score/survey.js';

/** Words of the body's paragraphs against those of a caption that is a sentence. */
const LONGER = 1.5;
/** So many of them tell how long they are, among so many blocks. */
const [MOST_COMPARED, REACH] = [20, 200];

/** Whether so many words are few against those of the body's paragraphs. */
export function isBriefInBody({ body, measures }: Page, words: number): boolean {
  let [paragraphs, all] = [0, 0];
  const end = Math.min(body.last, body.first + REACH);
  for (let index = body.first; index <= end && paragraphs < MOST_COMPARED; index++) {
    const own = measures[index];
    if (own === undefined || !body.isBody[index] || !isProse(own)) continue;
    paragraphs++;
    all += own.wordCount;
  }
  return words * LONGER * paragraphs <= all;
}
