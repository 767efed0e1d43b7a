import { listOf } from '../text/list-of.js';
import { forestsOf } from './forest.js';
import type { TitleCandidate } from './title-candidate.js';
import { type TitleSetting, TitleSurvey } from './title-survey.js';
import { titleTraits } from './title-traits.js';
import type { Trait } from './trait.js';
import type { TreeModel } from './trees.js';

/** So many trees are asked of all candidates, the others only of those that are not so much less likely than the likeliest. */
const [FIRST_TREES, FAR_BEHIND] = [50, 4];

/** For each candidate the probability that it is the title; they and the case that none is add up to 1. */
export function rankTitles(setting: TitleSetting, candidates: readonly TitleCandidate[], model: TreeModel): number[] {
  const survey = new TitleSurvey(setting, candidates);
  const asked = traitsOf(model);
  const [firstTrees, otherTrees] = forestsOf(model, FIRST_TREES);
  const rows = listOf(candidates, (candidate) => measure(candidate, survey, asked));
  const first = listOf(rows, (row) => firstTrees.ask(row));
  const least = Math.max(...first) - FAR_BEHIND;
  const odds = listOf(rows, (row, index) => {
    const sum = first[index] as number;
    return Math.exp(sum > least ? sum + otherTrees.ask(row) : sum);
  });
  const all = odds.reduce((a, b) => a + b, 1);
  return listOf(odds, (one) => one / all);
}

const known = new WeakMap<TreeModel, readonly Trait[]>();

/** The traits that a model asks for, looked up once. */
function traitsOf(model: TreeModel): readonly Trait[] {
  const traits = known.get(model) ?? model.traits.map((name) => titleTraits[name] as Trait);
  known.set(model, traits);
  return traits;
}

function measure(candidate: TitleCandidate, survey: TitleSurvey, asked: readonly Trait[]): Float64Array {
  const values = new Float64Array(asked.length);
  for (let i = 0; i < asked.length; i++) values[i] = (asked[i] as Trait)(candidate, survey);
  return values;
}
