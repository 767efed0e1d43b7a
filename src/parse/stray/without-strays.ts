import { describeScore } from '../../parts/describe-score.js';
import type { Page } from '../../parts/page.js';
import { addShares } from '../../score/model/add-shares.js';
import { forestsOf } from '../../score/model/forest.js';
import { nameHeaviest } from '../../score/model/name-heaviest.js';
import { oddsOf } from '../../score/model/odds-of.js';
import { probability } from '../../score/model/probability.js';
import type { TreeModel } from '../../score/model/trees.js';
import { isDoubtful } from './is-doubtful.js';
import { strayModel } from './stray-model.js';
import { type StrayKnown, type StraySetting, straySetting } from './stray-setting.js';
import { type StrayTrait, strayTraits } from './stray-traits.js';

/** The chance to be body that a line needs to stay, and one that a rule keeps for what stands around it. */
const [LEAST, LEAST_OF_KEPT] = [0.3, 0.1];
/** The share of the body's words that must be left: a look that takes more does not know such a page. */
const LEAST_LEFT = 0.5;

/**
 * The page after a third look, at single lines of the body alone: the scores know well where the
 * article is, and less well what the page puts between its paragraphs.
 */
export function withoutStrays(known: StrayKnown, model: TreeModel = strayModel): Page {
  const { page } = known;
  const asked = page.blocks.flatMap((_, index) => (isDoubtful(known, index) ? [index] : []));
  if (asked.length === 0) return page;
  const look = lookAgain(straySetting(known), model);
  const scores = [...page.scores];
  const isBody = [...page.body.isBody];
  const weighed = page.weighed && [...page.weighed];
  for (const index of asked) {
    const { chance, why } = look(index);
    scores[index] = chance;
    isBody[index] = chance >= (known.kept.has(index) ? LEAST_OF_KEPT : LEAST);
    if (weighed) weighed[index] = `${why()}; before the third look ${describeScore(page, index)}`;
  }
  if (wordsOf(page, isBody) <= LEAST_LEFT * wordsOf(page, page.body.isBody)) return page;
  return { ...page, scores, weighed, body: { first: isBody.indexOf(true), last: isBody.lastIndexOf(true), isBody } };
}

function wordsOf({ measures }: Page, isBody: readonly boolean[]): number {
  return measures.reduce((sum, { wordCount }, index) => (isBody[index] ? sum + wordCount : sum), 0);
}

interface Look {
  /** To be body, 0 to 1. */
  readonly chance: number;
  /** The traits that decided. */
  readonly why: () => string;
}

function lookAgain(setting: StraySetting, model: TreeModel): (index: number) => Look {
  const [trees] = forestsOf(model, model.trees.length);
  const traits = model.traits.map((name) => (strayTraits as Readonly<Record<string, StrayTrait>>)[name] as StrayTrait);
  const row = new Float32Array(traits.length);
  return (index) => {
    for (let i = 0; i < traits.length; i++) row[i] = (traits[i] as StrayTrait)(setting, index);
    const odds = oddsOf(setting.page.scores[index] as number) + trees.ask(row);
    return {
      chance: probability(odds),
      why: () => {
        const sums = new Map<string, number>();
        addShares(sums, model, row);
        return nameHeaviest(sums);
      },
    };
  };
}
