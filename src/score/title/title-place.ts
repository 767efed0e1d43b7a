import type { Block } from '../../article.js';
import { itemAt } from '../../text/item-at.js';
import type { TitleCandidate } from './title-candidate.js';
import type { TitleSurvey } from './title-survey.js';
import type { Trait } from './trait.js';

const blankBefore = ({ blocks }: TitleSurvey, index: number): number => itemAt(blocks, index)?.blankLinesBefore ?? -1;
const rank = (candidate: TitleCandidate, { candidates }: TitleSurvey): number => candidates.indexOf(candidate);

/** Where a candidate stands. */
export const titlePlace = {
  'block number': ({ block }) => block,
  'blocks above the body': (_, { first }) => first,
  'blocks to the body': ({ block }, { first }) => first - block,
  'words to the body': ({ block }, survey) => survey.wordsToBody(block),
  'blank lines before': ({ block }, survey) => blankBefore(survey, block),
  'blank lines after': ({ block }, survey) => blankBefore(survey, block + 1),
  'blank lines before the one before': ({ block }, survey) => blankBefore(survey, block - 1),
  indent: ({ block }, { blocks }) => (blocks[block] as Block).indent,
  'indent against the body': ({ block }, { blocks, first }) => (blocks[block] as Block).indent - (blocks[first]?.indent ?? 0),
  'indent against the next': ({ block }, { blocks }) => (blocks[block] as Block).indent - (blocks[block + 1]?.indent ?? 0),
  'indent against the one before': ({ block }, { blocks }) => (blocks[block] as Block).indent - (itemAt(blocks, block - 1)?.indent ?? 0),
  'body score': ({ block }, { scores }) => scores[block] as number,
  'body score of the next': ({ block }, { scores }) => scores[block + 1] ?? 0,
  'body score of the one before': ({ block }, { scores }) => itemAt(scores, block - 1) ?? 0,
  'candidates before': rank,
  'candidates after': (candidate, survey) => survey.candidates.length - rank(candidate, survey),
} satisfies Record<string, Trait>;
