import type { Page } from '../../parts/page.js';
import { findCredit } from './find-credit.js';
import { findDoubled } from './find-doubled.js';
import { findEndCredit } from './find-end-credit.js';
import { isBriefInBody } from './is-brief-in-body.js';

/** Words of the sentence that says what a picture shows, and of what does so and is none, within the story. */
const SHORTEST = 6;
const FEWEST = 2;
const LONGEST = 25;
/** The score of what is a paragraph all the same. */
const SURE = 0.9;
/** Words of the line that says who made the picture. */
const LONGEST_CREDIT = 9;

/** What a picture shows, in the line above the one that says who made it: "The old crane at dawn." above "Photo: Ada Lindqvist". */
export function findCaptioned(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined || isDashed(page, index) || own.wordCount > LONGEST || own.sentenceEnds > 1) return null;
  if (own.wordCount < SHORTEST) return isNamedShortly(page, index) ? above(page, index) : null;
  const maySay = (page.scores[index] as number) < SURE && !':：'.includes(own.lastCharacter);
  if (maySay && isCredit(page, index + 1) && (!own.endsSentence || isBriefInBody(page, own.wordCount))) return above(page, index);
  if (maySay && !own.endsSentence && isSignAlone(page, index + 1)) return above(page, index);
  return own.startsIndefinite && index >= page.body.first && isCaption(page, index + 1) ? 'above a caption' : null;
}

/** "– It is hers, he says.", "— A reader": what somebody says, or who signs, captions no picture. */
const isDashed = ({ blocks }: Page, index: number): boolean => /^[-–—]/.test(`${blocks[index]?.mark}${blocks[index]?.text}`);

const above = ({ blocks }: Page, index: number): string => `above ${blocks[index + 1]?.text}`;

/** Whether a few words within the story stand above a credit: "The harbour master" above "Photo: Ada Lindqvist". */
function isNamedShortly(page: Page, index: number): boolean {
  const { blocks, body, measures } = page;
  const own = measures[index];
  if (own === undefined || own.endsSentence || own.wordCount < FEWEST || ':：'.includes(own.lastCharacter)) return false;
  if (index <= body.first || index + 1 >= body.last || blocks[index]?.mark !== '') return false;
  // A crosshead has a blank line below it where a picture follows.
  if (blocks[index + 1]?.blankLinesBefore !== 0) return false;
  return isCredit(page, index + 1) || isSignAlone(page, index + 1);
}

/** "© Ada Lindqvist", "(Ada Lindqvist / The Harbour Post)" with the story below; at its foot that would be whose the page is. */
const isSignAlone = (page: Page, index: number): boolean => index < page.body.last && findCredit(page, index) !== null;

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
