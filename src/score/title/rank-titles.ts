import { listOf } from '../../text/list-of.js';
import { onceFor } from '../../text/once-for.js';
import { forestsOf } from '../model/forest.js';
import type { TreeModel } from '../model/trees.js';
import type { TitleCandidate } from './title-candidate.js';
import { type TitleSetting, TitleSurvey } from './title-survey.js';
import { titleTraits } from './title-traits.js';
import type { Trait } from './trait.js';

/** So many trees are asked of all candidates, the others only of those that are not so much less likely than the likeliest. */
const [FIRST_TREES, FAR_BEHIND] = [50, 4];

/** For each candidate the probability that it is the title; they and the case that none is add up to 1. */
export function rankTitles(setting: TitleSetting, candidates: readonly TitleCandidate[], model: TreeModel): number[] {
  const survey = new TitleSurvey(setting, candidates);
  const asked = traitsOf(model);
  const [firstTrees, otherTrees] = forestsOf(model, FIRST_TREES);
  const rows = listOf(candidates, (candidate, index) => measure(candidate, survey, asked, rowAt(index, asked.length)));
  const first = listOf(rows, (row) => firstTrees.ask(row));
  const least = Math.max(...first) - FAR_BEHIND;
  const odds = listOf(rows, (row, index) => {
    const sum = first[index] as number;
    return Math.exp(sum > least ? sum + otherTrees.ask(row) : sum);
  });
  const all = odds.reduce((a, b) => a + b, 1);
  return listOf(odds, (one) => one / all);
}

/** The traits that a model asks for. */
const traitsOf = onceFor(({ traits }: TreeModel): readonly Trait[] => traits.map((name) => titleTraits[name] as Trait));

/** One for each candidate of a text, used again for the next text: to make them anew takes longer than to fill them. */
const usedRows: Float64Array[] = [];

function rowAt(index: number, length: number): Float64Array {
  const row = usedRows[index]?.length === length ? usedRows[index] : new Float64Array(length);
  usedRows[index] = row;
  return row;
}

function measure(candidate: TitleCandidate, survey: TitleSurvey, asked: readonly Trait[], row: Float64Array): Float64Array {
  for (let i = 0; i < asked.length; i++) row[i] = (asked[i] as Trait)(candidate, survey);
  return row;
}
