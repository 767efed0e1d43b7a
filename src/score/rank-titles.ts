import type { Feature, Weights } from './feature.js';

/** For each candidate the probability that it is the title; they and the case that none is add up to 1. */
export function rankTitles(features: readonly (readonly Feature[])[], weights: Weights): number[] {
  const odds = features.map((list) => Math.exp(list.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0)));
  const all = odds.reduce((a, b) => a + b, 1);
  return odds.map((one) => one / all);
}
