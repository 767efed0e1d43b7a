import { itemAt } from '../../../text/item-at.js';
import { type Feature, makeFeature, makeFeatures } from '../../model/feature.js';
import { Grid } from '../../model/grid.js';
import { Scale } from '../../model/scale.js';
import { LONG_PROSE, NONE, PROSE, type Shape, type Survey, shapes } from '../../survey.js';

const near = new Scale('prose among the 6 nearest', [0, 1, 2, 3, 4]);
const around = new Scale('prose among the 20 nearest', [0, 2, 5, 9, 14]);
const blankBefore = new Scale('blank lines before', [0, 1, 2]);
const blankAfter = new Scale('blank lines after', [0, 1, 2]);
const byShape = (name: string, bounds: readonly number[]): readonly Scale[] =>
  shapes.map((shape) => new Scale(`${shape}, ${name}`, bounds));
const nearByShape = byShape('prose among the 6 nearest', [0, 1, 2, 3, 4]);
const aroundByShape = byShape('prose among the 20 nearest', [0, 2, 5, 9, 14]);
const sinceByShape = byShape('blocks since prose', [1, 2, 4, 8, 16]);
const untilByShape = byShape('blocks until prose', [1, 2, 4, 8, 16]);
const since = new Scale('blocks since prose', [1, 2, 4, 8, 16, 32]);
const until = new Scale('blocks until prose', [1, 2, 4, 8, 16, 32]);
const sharedWords = new Scale('words shared with the prose before', [-1, 0, 1, 2, 4]);

const likeNeighbour = new Scale('words of a neighbour', [0.4, 0.55, 0.7, 0.9]);

const named = (prefix: string): Feature => makeFeatures(shapes.length, (shape) => `${prefix} ${shapes[shape]}`);
const ownShape = named('shape:');
const previous = named('before it:');
const next = named('after it:');
const secondPrevious = named('two before it:');
const secondNext = named('two after it:');
const trios = new Grid(
  [shapes.length, shapes.length, shapes.length],
  (own, before, after) => `shapes: ${shapes[before]}, ${shapes[own]}, ${shapes[after]}`,
);
const repeated = makeFeature('stands more than once');

/** Less than this is chance. */
const LEAST_LIKENESS = 0.3;

/** What stands around the block, and how far away the next prose is. */
export function addNeighbours(survey: Survey, i: number, features: Feature[]): void {
  const at = (index: number): Shape => itemAt(survey.shapes, index) ?? NONE;
  const shape = at(i);
  const nearProse = proseWithin(survey.proseBefore, i, 3);
  const proseAround = proseWithin(survey.proseBefore, i, 10);
  const back = survey.sinceProse[i] as number;
  const ahead = survey.untilProse[i] as number;
  features.push(
    ownShape + shape,
    previous + at(i - 1),
    next + at(i + 1),
    secondPrevious + at(i - 2),
    secondNext + at(i + 2),
    trios.at(shape, at(i - 1), at(i + 1)),
    near.at(nearProse),
    around.at(proseAround),
    since.at(back),
    until.at(ahead),
    (nearByShape[shape] as Scale).at(nearProse),
    (aroundByShape[shape] as Scale).at(proseAround),
    (sinceByShape[shape] as Scale).at(back),
    (untilByShape[shape] as Scale).at(ahead),
    blankBefore.at(survey.blocks[i]?.blankLinesBefore ?? 3),
    blankAfter.at(survey.blocks[i + 1]?.blankLinesBefore ?? 3),
  );
  if (shape === PROSE || shape === LONG_PROSE) features.push(sharedWords.at(survey.sharedWords[i] as number));
  if ((survey.likeNeighbour[i] as number) > LEAST_LIKENESS) features.push(likeNeighbour.at(survey.likeNeighbour[i] as number));
  if ((survey.timesSeen[i] as number) > 1) features.push(repeated);
}

/** Blocks of prose among the `reach` before and the `reach` after. */
function proseWithin(sums: readonly number[], at: number, reach: number): number {
  const last = sums.length - 1;
  const sum = (sums[Math.min(last, at + reach + 1)] as number) - (sums[Math.max(0, at - reach)] as number);
  return sum - ((sums[at + 1] as number) - (sums[at] as number));
}
