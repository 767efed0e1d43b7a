import type { Block } from '../article.js';
import { listOf } from '../text/list-of.js';
import { featuresOf } from './block-features.js';
import { contextOf } from './context-features.js';
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
  const { odds, scores, contextAt } = firstLook(blocks, measures, model);
  return listOf(odds, (own, i) => probability(second.add(own, contextAt(scores[i] as number, i))));
}

/** What the second look sees of each block: its own features, and those that the first scores around it make. */
export function lookTwice(blocks: readonly Block[], measures: readonly Measures[], model: BodyModel): (index: number) => Feature[] {
  const { scores, featuresAt, contextAt } = firstLook(blocks, measures, model);
  return (i) => [...featuresAt(blocks[i] as Block, i), ...contextAt(scores[i] as number, i)];
}

interface FirstLook {
  readonly scores: readonly number[];
  /** What a block's own features add up to in the second look; summed up here so that nothing keeps them. */
  readonly odds: readonly number[];
  readonly featuresAt: ReturnType<typeof featuresOf>;
  readonly contextAt: ReturnType<typeof contextOf>;
}

function firstLook(blocks: readonly Block[], measures: readonly Measures[], model: BodyModel): FirstLook {
  const [first, second] = [tableOf(model.first), tableOf(model.second)];
  const featuresAt = featuresOf(blocks, measures);
  const scores: number[] = [];
  const odds: number[] = [];
  for (const [i, block] of blocks.entries()) {
    const features = featuresAt(block, i);
    scores.push(probability(first.add(model.first[ANYHOW] ?? 0, features)));
    odds.push(second.add(model.second[ANYHOW] ?? 0, features));
  }
  const wordCounts = listOf(measures, ({ wordCount }) => wordCount);
  return { scores, odds, featuresAt, contextAt: contextOf(scores, wordCounts) };
}

function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
