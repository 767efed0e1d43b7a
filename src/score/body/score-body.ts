import type { Block } from '../../article.js';
import type { Measures } from '../measure-block.js';
import type { Weights } from '../model/feature.js';
import { forestsOf } from '../model/forest.js';
import { probability } from '../model/probability.js';
import type { TreeModel } from '../model/trees.js';
import { surveyPage } from '../survey.js';
import { blockFeatures } from './block-features.js';
import { bodyTraits, measureTraits } from './body-traits.js';
import { firstLook } from './first-look.js';
import { Outlook } from './outlook.js';

/** Weights of what is seen in the first look, and the trees that correct it in the second. */
export interface BodyModel {
  readonly first: Weights;
  readonly second: TreeModel;
}

/** So many trees are asked of all blocks, the others only where the odds are in doubt: not so far from even. */
const [FIRST_TREES, CERTAIN] = [15, 4];

/** The traits of a block, which are asked for at once: to make a row for each text takes longer than to fill one. */
const row = new Float32Array(bodyTraits.length);

/**
 * For each block the probability, 0 to 1, that it is part of the body. Every block is scored twice:
 * by what it and its neighbours look like, then again in the light of the scores around it. The two
 * looks follow jusText (Pomikálek 2011), the first with fitted weights, the second with fitted trees.
 */
export function scoreBody(blocks: readonly Block[], measures: readonly Measures[], { first, second }: BodyModel): number[] {
  const survey = surveyPage(blocks, measures);
  const look = firstLook(blocks.length, (index) => blockFeatures(survey, index), first);
  const outlook = new Outlook(survey, look);
  const [firstTrees, otherTrees] = forestsOf(second, FIRST_TREES);
  const scores: number[] = [];
  for (let index = 0; index < blocks.length; index++) {
    measureTraits(outlook, index, row);
    const odds = (look.odds[index] as number) + firstTrees.ask(row);
    scores.push(probability(Math.abs(odds) > CERTAIN ? odds : odds + otherTrees.ask(row)));
  }
  return scores;
}
