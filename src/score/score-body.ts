import type { Block } from '../article.js';
import { blockFeatures } from './block-features.js';
import { contextFeatures } from './context-features.js';
import type { Feature, Weights } from './feature.js';
import type { Measures } from './measure-block.js';

/** Weights of the two looks that are taken at every block. */
export interface BodyModel {
  readonly first: Weights;
  readonly second: Weights;
}

export interface BodyScores {
  /** For each block the probability, 0 to 1, that it is part of the body. */
  readonly scores: readonly number[];
  /** For each block the features that the last look saw. */
  readonly features: readonly (readonly Feature[])[];
}

/** The feature that every block has: how likely it is anyhow. */
export const ANYHOW: Feature = 'anyhow';

/**
 * Scores every block twice: by what it and its neighbours look like, then again in the light of
 * the scores around it. The two looks follow jusText (Pomikálek 2011), with fitted weights.
 */
export function scoreBody(blocks: readonly Block[], measures: readonly Measures[], model: BodyModel): BodyScores {
  const own = blockFeatures(blocks, measures);
  const first = own.map((features) => probability(features, model.first));
  const context = contextFeatures(
    first,
    measures.map(({ wordCount }) => wordCount),
  );
  const features = own.map((list, i) => [...list, ...(context[i] as Feature[])]);
  return { scores: features.map((list) => probability(list, model.second)), features };
}

function probability(features: readonly Feature[], weights: Weights): number {
  let odds = weights[ANYHOW] ?? 0;
  for (const feature of features) odds += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-odds));
}
