import type { Block } from '../article.js';
import { blockFeatures } from './block-features.js';
import { contextFeatures } from './context-features.js';
import type { Feature, Weights } from './feature.js';
import type { Measures } from './measure-block.js';
import { tableOf } from './weight-table.js';

/** Weights of the two looks that are taken at every block. */
export interface BodyModel {
  readonly first: Weights;
  readonly second: Weights;
}

/** What every block has: how likely it is anyhow. */
export const ANYHOW = 'anyhow';

/**
 * For each block the probability, 0 to 1, that it is part of the body. Every block is scored twice:
 * by what it and its neighbours look like, then again in the light of the scores around it. The two
 * looks follow jusText (Pomikálek 2011), with fitted weights.
 */
export function scoreBody(blocks: readonly Block[], measures: readonly Measures[], model: BodyModel): number[] {
  const second = tableOf(model.second);
  const { own, context } = lookTwice(blocks, measures, model);
  return own.map((features, i) => probability(second.add(second.add(model.second[ANYHOW] ?? 0, features), context[i] as Feature[])));
}

/** What the second look sees of each block: its own features, and those that the first scores around it make. */
export function lookTwice(
  blocks: readonly Block[],
  measures: readonly Measures[],
  model: BodyModel,
): { own: Feature[][]; context: Feature[][] } {
  const first = tableOf(model.first);
  const own = blockFeatures(blocks, measures);
  const scores = own.map((features) => probability(first.add(model.first[ANYHOW] ?? 0, features)));
  const wordCounts = measures.map(({ wordCount }) => wordCount);
  return { own, context: contextFeatures(scores, wordCounts) };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
