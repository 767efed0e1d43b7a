import type { BlockFeatures } from '../../src/score/body/block-features.js';
import { bodyTraits, measureTraits } from '../../src/score/body/body-traits.js';
import { firstLook } from '../../src/score/body/first-look.js';
import { Outlook } from '../../src/score/body/outlook.js';
import type { BodyModel } from '../../src/score/body/score-body.js';
import { massOf } from '../../src/score/mass-of.js';
import type { Measures } from '../../src/score/measure-block.js';
import type { Weights } from '../../src/score/model/feature.js';
import type { Tree } from '../../src/score/model/trees.js';
import type { BodyText } from './body-texts.js';
import { fitBodyTrees, type Rows } from './fit-body-trees.js';
import { fitLogistic } from './fit-logistic.js';
import { hash } from './hash.js';

/** Both looks: the second learns from first scores of texts that the first was not fitted on. */
export function fitBodyModel(training: readonly BodyText[]): BodyModel {
  const isLeft = ({ site }: BodyText): boolean => (hash(`${site}half`) & 4) > 0;
  const left = fitFirst(training.filter(isLeft));
  const right = fitFirst(training.filter((text) => !isLeft(text)));
  const trees = fitSecond(training, (text) => (isLeft(text) ? right : left));
  return { first: fitFirst(training), second: { traits: bodyTraits, trees } };
}

function fitFirst(training: readonly BodyText[]): Weights {
  return fitLogistic(
    training.map((text) => ({
      features: text.features.map(({ features }) => features),
      targets: text.targets,
      weights: text.measures.map((own) => weightOf(text, own)),
    })),
  );
}

function fitSecond(training: readonly BodyText[], firstOf: (text: BodyText) => Weights): Tree[] {
  const rows: Rows = { traits: [], isBody: [], weights: [], odds: [] };
  for (const text of training) addRows(text, firstOf(text), rows);
  return fitBodyTrees(rows);
}

/** The blocks of a text that something is known of, as the second look sees them. */
function addRows(text: BodyText, first: Weights, rows: Rows): void {
  const look = firstLook(text.blocks.length, (i) => text.features[i] as BlockFeatures, first);
  const outlook = new Outlook(text.survey, look);
  for (const [i, target] of text.targets.entries()) {
    if (target === null) continue;
    const row = new Float32Array(bodyTraits.length);
    measureTraits(outlook, i, row);
    rows.traits.push(row);
    rows.isBody.push(target.isBody);
    rows.weights.push(weightOf(text, text.measures[i] as Measures) * target.sureness);
    rows.odds.push(look.odds[i] as number);
  }
}

function weightOf({ weight }: BodyText, { wordCount }: Measures): number {
  return massOf(wordCount) ** 0.7 * weight;
}
