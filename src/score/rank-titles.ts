import { listOf } from '../text/list-of.js';
import type { TitleCandidate } from './title-candidate.js';
import { type TitleSetting, TitleSurvey } from './title-survey.js';
import { titleTraits } from './title-traits.js';
import type { Trait } from './trait.js';
import { askTree, type Tree, type TreeModel } from './trees.js';

/** So many trees are asked of all candidates, the others only of those that are not so much less likely than the likeliest. */
const [FIRST_TREES, FAR_BEHIND] = [50, 4];

/** For each candidate the probability that it is the title; they and the case that none is add up to 1. */
export function rankTitles(setting: TitleSetting, candidates: readonly TitleCandidate[], { traits, trees }: TreeModel): number[] {
  const survey = new TitleSurvey(setting, candidates);
  const asked = traits.map((name) => titleTraits[name] as Trait);
  const values = listOf(candidates, (candidate) => measure(candidate, survey, asked));
  const sums = new Float64Array(candidates.length);
  let open = listOf(candidates, (_, i) => i);
  for (let number = 0; number < trees.length; number++) {
    if (number === FIRST_TREES) {
      const least = Math.max(...sums) - FAR_BEHIND;
      open = open.filter((i) => (sums[i] as number) > least);
    }
    for (let i = 0; i < open.length; i++) {
      const index = open[i] as number;
      sums[index] = (sums[index] as number) + askTree(trees[number] as Tree, values[index] as Float64Array);
    }
  }
  const odds = Array.from(sums, Math.exp);
  const all = odds.reduce((a, b) => a + b, 1);
  return listOf(odds, (one) => one / all);
}

function measure(candidate: TitleCandidate, survey: TitleSurvey, asked: readonly Trait[]): Float64Array {
  const values = new Float64Array(asked.length);
  for (let i = 0; i < asked.length; i++) values[i] = (asked[i] as Trait)(candidate, survey);
  return values;
}
