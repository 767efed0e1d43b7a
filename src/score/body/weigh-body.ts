import type { Block } from '../../article.js';
import type { Measures } from '../measure-block.js';
import { addShares } from '../model/add-shares.js';
import { nameOf } from '../model/feature.js';
import { nameHeaviest } from '../model/name-heaviest.js';
import { tableOf } from '../model/weight-table.js';
import { surveyPage } from '../survey.js';
import { blockFeatures } from './block-features.js';
import { bodyTraits, measureTraits } from './body-traits.js';
import { firstLook } from './first-look.js';
import { Outlook } from './outlook.js';
import type { BodyModel } from './score-body.js';

/** For each block what made its score most: "words > 90 +1.20, score of the 3 after 0.96 +0.84". */
export function weighBody(blocks: readonly Block[], measures: readonly Measures[], { first, second }: BodyModel): string[] {
  const survey = surveyPage(blocks, measures);
  const outlook = new Outlook(
    survey,
    firstLook(blocks.length, (index) => blockFeatures(survey, index), first),
  );
  const table = tableOf(first);
  const row = new Float32Array(bodyTraits.length);
  return blocks.map((_, index) => {
    measureTraits(outlook, index, row);
    const sums = new Map<string, number>();
    for (const feature of blockFeatures(survey, index).features) sums.set(nameOf(feature), table.at(feature));
    addShares(sums, second, row);
    return nameHeaviest(sums);
  });
}
