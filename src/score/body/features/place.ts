import type { Measures } from '../../measure-block.js';
import { type Feature, makeFeature } from '../../model/feature.js';
import { Scale } from '../../model/scale.js';
import { ALIKE, likeness, type Survey } from '../../survey.js';

const proseBefore = new Scale('share of the prose before', [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999]);
const textBefore = new Scale('share of the text before', [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98]);
const solidBefore = new Scale('share of the longer blocks before', [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999]);
const number = new Scale('block number', [0, 1, 2, 4, 8, 16, 40, 100]);
const likeFirst = new Scale('words of the first block', [0.2, 0.4, 0.6, 0.8, 0.95]);
const sinceHeadline = new Scale('blocks since the headline', [-100, -30, -8, -1, 0, 2, 5, 12, 40, 100]);
const titleWords = new Scale('words of the title in it', [0, 1, 2, 4]);

const lastLikeFirst = makeFeature('last block like the first');
const anyLikeFirst = makeFeature('block like the first');

/** Where the block stands in the text and to its headline. */
export function addPlace(survey: Survey, i: number, features: Feature[]): void {
  const own = survey.measures[i] as Measures;
  features.push(
    proseBefore.at(survey.shareOfProse[i] as number),
    textBefore.at(survey.shareOfText[i] as number),
    solidBefore.at(survey.shareOfSolid[i] as number),
    number.at(i),
  );
  if (survey.headline > 0) features.push(sinceHeadline.at(i - survey.headline));
  if (i > 0) addTitleWords(survey, i, own, features);
}

/** What the block shares with the first one, which is the page's title as often as not. */
function addTitleWords({ firstWords, headline }: Survey, i: number, { wordCount, words }: Measures, features: Feature[]): void {
  if (wordCount > 1 && wordCount < LONG) {
    const like = likeness(words, firstWords);
    if (like > 0) features.push(likeFirst.at(like));
    if (like > ALIKE) features.push(i === headline ? lastLikeFirst : anyLikeFirst);
  } else if (wordCount >= LONG && firstWords.words.length > 2 && firstWords.words.length < LONG) {
    features.push(titleWords.at(firstWords.words.filter((word) => word.length > 3 && words.words.includes(word)).length));
  }
}

/** Blocks shorter than this may say the title again, longer ones use its words. */
const LONG = 40;
