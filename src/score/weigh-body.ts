import type { Block } from '../article.js';
import { type Feature, nameOf } from './feature.js';
import type { Measures } from './measure-block.js';
import { type BodyModel, lookTwice } from './score-body.js';
import { tableOf } from './weight-table.js';

/** How many weights are named for each block, the heaviest first. */
const NAMED = 4;

/** For each block the weights that made its score most: "words > 90 +1.20, own score > 0.96 +0.84". */
export function weighBody(blocks: readonly Block[], measures: readonly Measures[], model: BodyModel): string[] {
  const featuresAt = lookTwice(blocks, measures, model);
  return blocks.map((_, i) => nameHeaviest(featuresAt(i), model));
}

function nameHeaviest(features: readonly Feature[], { second }: BodyModel): string {
  const table = tableOf(second);
  return features
    .map((feature) => ({ name: nameOf(feature), weight: table.at(feature) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, NAMED)
    .map(({ name, weight }) => `${name} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`)
    .join(', ');
}
