import { itemAt } from '../../text/item-at.js';
import type { Measures } from '../measure-block.js';
import { BYLINE } from './title-shape.js';
import type { TitleSurvey } from './title-survey.js';
import type { Trait } from './trait.js';

/** Further away a byline belongs to something else. */
const REACH = 5;
/** Longer runs are all menus alike. */
const LONGEST_RUN = 12;
const MENU_WORDS = 4;

/** Where no paragraph follows so soon, a menu stands. */
const FAR_FROM_PROSE = 20;
const PROSE_WORDS = 20;

/** A paragraph, or the end of the text. */
const isProse = (own: Measures | undefined): boolean => own === undefined || (own.wordCount >= PROSE_WORDS && own.sentenceEnds > 0);

const wordsAt =
  (step: number): Trait =>
  ({ block }, { measures }) =>
    itemAt(measures, block + step)?.wordCount ?? -1;
const shapeAt =
  (step: number): Trait =>
  ({ block }, survey) =>
    survey.shapeAt(block + step);
const capitalsAt =
  (step: number): Trait =>
  ({ block }, { measures }) => {
    const own = itemAt(measures, block + step);
    return own?.hasCase ? own.capitalShare : -1;
  };
/** How many times more words a candidate's block has than the one beside it, as a logarithm. */
const wordsAgainst =
  (step: 1 | -1): Trait =>
  ({ block }, { measures }) =>
    Math.log(((measures[block] as Measures).wordCount + 1) / ((itemAt(measures, block + step)?.wordCount ?? 0) + 1));
const bylineTowards =
  (step: 1 | -1): Trait =>
  ({ block }, survey) => {
    for (let distance = 1; distance <= REACH; distance++) if (survey.shapeAt(block + distance * step) === BYLINE) return distance;
    return REACH + 1;
  };
const shortBlocksTowards =
  (step: 1 | -1): Trait =>
  ({ block }, { measures }) => {
    let count = 0;
    while (count < LONGEST_RUN && (itemAt(measures, block + (count + 1) * step)?.wordCount ?? MENU_WORDS + 1) <= MENU_WORDS) count++;
    return count;
  };
const more =
  (countAt: (survey: TitleSurvey, block: number) => number, step: 1 | -1): Trait =>
  ({ block }, survey) =>
    countAt(survey, block) - countAt(survey, block + step);
const inBody = (survey: TitleSurvey, block: number): number => survey.inBodyAt(block);
const inOpening = (survey: TitleSurvey, block: number): number => survey.inOpeningAt(block);
const inFirst = (survey: TitleSurvey, block: number): number => (block > 0 ? survey.inFirstAt(block) : 0);

/** What stands around a candidate. */
export const titleNeighbours = {
  'words of the third before': wordsAt(-3),
  'words of the second before': wordsAt(-2),
  'words of the one before': wordsAt(-1),
  'words of the next': wordsAt(1),
  'words of the second after': wordsAt(2),
  'words of the third after': wordsAt(3),
  'words against the next': wordsAgainst(1),
  'words against the one before': wordsAgainst(-1),
  'function words of the next': ({ block }, { measures }) => measures[block + 1]?.functionWordShare ?? -1,
  'shape of the third before': shapeAt(-3),
  'shape of the second before': shapeAt(-2),
  'shape of the one before': shapeAt(-1),
  'shape of the next': shapeAt(1),
  'shape of the second after': shapeAt(2),
  'shape of the third after': shapeAt(3),
  'capitals of the next': capitalsAt(1),
  'capitals of the one before': capitalsAt(-1),
  'blocks to a byline': bylineTowards(1),
  'blocks from a byline': bylineTowards(-1),
  'blocks to prose': ({ block }, { measures }) => {
    let distance = 1;
    while (distance < FAR_FROM_PROSE && !isProse(measures[block + distance])) distance++;
    return distance;
  },
  'short blocks before': shortBlocksTowards(-1),
  'short blocks after': shortBlocksTowards(1),
  'more words in the body than the next': more(inBody, 1),
  'more words in the body than the one before': more(inBody, -1),
  'more words in the opening than the next': more(inOpening, 1),
  'more words in the opening than the one before': more(inOpening, -1),
  'more words in the first block than the next': more(inFirst, 1),
  'more words in the first block than the one before': more(inFirst, -1),
} satisfies Record<string, Trait>;
