import type { Feature, Weights } from './feature.js';
import type { TitleForm } from './title-features.js';
import { tableOf } from './weight-table.js';

/** Weights for every text, and what each form of text adds to them. */
export type TitleModel = Readonly<Record<TitleForm | 'any', Weights>>;

/** For each candidate the probability that it is the title; they and the case that none is add up to 1. */
export function rankTitles(candidates: readonly (readonly Feature[])[], form: TitleForm, model: TitleModel): number[] {
  const [any, own] = [tableOf(model.any), tableOf(model[form])];
  const odds = candidates.map((features) => {
    let sum = 0;
    for (const feature of features) sum = sum + any.at(feature) + own.at(feature);
    return Math.exp(sum);
  });
  const all = odds.reduce((a, b) => a + b, 1);
  return odds.map((one) => one / all);
}
