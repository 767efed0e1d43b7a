import type { Page } from '../parts/page.js';
import { isProse } from '../score/survey.js';
import { findDoubled } from './find-doubled.js';
import { findEndCredit } from './find-end-credit.js';

/** Words of the sentence that says what a picture shows, and the score of what is a paragraph all the same. */
const SHORTEST = 6;
const LONGEST = 25;
const SURE = 0.9;
/** Words of the line that says who made the picture. */
const LONGEST_CREDIT = 9;

/** What a picture shows, in the line above the one that says who made it: "The old crane at dawn." above "Photo: Ada Lindqvist". */
export function findCaptioned(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined || own.wordCount < SHORTEST || own.wordCount > LONGEST || own.sentenceEnds > 1) return null;
  const maySay = (page.scores[index] as number) < SURE && !':：'.includes(own.lastCharacter);
  if (maySay && isCredit(page, index + 1) && (!own.endsSentence || isShort(page, own.wordCount)))
    return `above ${page.blocks[index + 1]?.text}`;
  return own.startsIndefinite && index >= page.body.first && isCaption(page, index + 1) ? 'above a caption' : null;
}

/** Words of the body's paragraphs against those of a caption that is a sentence. */
const LONGER = 1.5;
/** So many of them tell how long they are, among so many blocks. */
const [MOST_COMPARED, REACH] = [20, 200];

function isShort({ body, measures }: Page, words: number): boolean {
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

/** "Photo: Ada Lindqvist", "Photo by Ada Lindqvist": a label and a name behind it. */
function isCredit({ blocks, measures }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_CREDIT || own.endsSentence) return false;
  const text = blocks[index]?.text ?? '';
  if (text.startsWith('[')) return false;
  const isSigned = /[:：©/|,]/.test(text);
  return own.cues.some(({ topic, from, to }) => topic === 'caption' && from === 0 && to < own.words.words.length && (isSigned || to > 1));
}

const isCaption = (page: Page, index: number): boolean =>
  isCredit(page, index) || (findEndCredit(page, index) ?? findDoubled(page, index)) !== null || isCredit(page, index + 1);
