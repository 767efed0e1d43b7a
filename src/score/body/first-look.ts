import type { Weights } from '../model/feature.js';
import { probability } from '../model/probability.js';
import { tableOf } from '../model/weight-table.js';
import type { BlockFeatures } from './block-features.js';

/** What every block has: how likely it is anyhow. */
export const ANYHOW = 'anyhow';

/** What the first look says of each block, in natural logarithms of the odds that it is body. */
export interface FirstLook {
  readonly odds: readonly number[];
  /** The probabilities that these odds are, 0 to 1. */
  readonly scores: readonly number[];
  /** What some of the features have added to the odds. */
  readonly ofNeighbours: readonly number[];
  readonly ofPlace: readonly number[];
  readonly ofCues: readonly number[];
}

/** Adds up the weights of each block's features. */
export function firstLook(count: number, featuresAt: (index: number) => BlockFeatures, weights: Weights): FirstLook {
  const table = tableOf(weights);
  const anyhow = weights[ANYHOW] ?? 0;
  const look = {
    odds: [] as number[],
    scores: [] as number[],
    ofNeighbours: [] as number[],
    ofPlace: [] as number[],
    ofCues: [] as number[],
  };
  for (let i = 0; i < count; i++) {
    const { features, neighbours, place, cues } = featuresAt(i);
    const byForm = table.sum(features, 0, neighbours);
    const byNeighbours = table.sum(features, neighbours, place);
    const byPlace = table.sum(features, place, cues);
    const byCues = table.sum(features, cues, features.length);
    const sum = anyhow + byForm + byNeighbours + byPlace + byCues;
    look.odds.push(sum);
    look.scores.push(probability(sum));
    look.ofNeighbours.push(byNeighbours);
    look.ofPlace.push(byPlace);
    look.ofCues.push(byCues);
  }
  return look;
}
