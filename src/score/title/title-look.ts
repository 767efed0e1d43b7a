import type { Block } from '../../article.js';
import { endMark } from '../../text/end-mark.js';
import type { Measures } from '../measure-block.js';
import { strongestCue } from '../strongest-cue.js';
import type { TitleCandidate } from './title-candidate.js';
import type { TitleSurvey } from './title-survey.js';
import type { Trait } from './trait.js';

const own = ({ block }: TitleCandidate, { measures }: TitleSurvey): Measures => measures[block] as Measures;
const textOf = ({ block, from, to }: TitleCandidate, { blocks }: TitleSurvey): string => (blocks[block] as Block).text.slice(from, to);
const has =
  (pattern: RegExp): Trait =>
  (candidate, survey) =>
    Number(pattern.test(textOf(candidate, survey)));

/** What a candidate looks like, without its place. */
export const titleLook = {
  words: (candidate, survey) => {
    const { wordCount, words } = own(candidate, survey);
    return Math.round((wordCount * candidate.words.words.length) / Math.max(1, words.words.length));
  },
  characters: ({ from, to }) => to - from,
  digits: (candidate, survey) => own(candidate, survey).digitShare,
  capitals: (candidate, survey) => (own(candidate, survey).hasCase ? own(candidate, survey).capitalShare : -1),
  'function words': (candidate, survey) => own(candidate, survey).functionWordShare,
  commas: (candidate, survey) => own(candidate, survey).commas,
  ends: (candidate, survey) => endMark(textOf(candidate, survey)),
  'sentence ends': (candidate, survey) => own(candidate, survey).sentenceEnds,
  'sign of a path': has(/[|»›]| > /),
  slash: has(/\//),
  'address or copyright': has(/@|:\/\/|www\.|©/),
  'colon inside': has(/: /),
  'dash inside': has(/ [-–—] /),
  cue: (candidate, survey) => strongestCue(own(candidate, survey).cues),
  cues: (candidate, survey) => own(candidate, survey).cues.length,
  shape: ({ block }, survey) => survey.shapeAt(block),
} satisfies Record<string, Trait>;
