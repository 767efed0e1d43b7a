import type { Weights } from '../../src/score/model/feature.js';

/** One text: the features of each candidate, and which of them are right; none may be. */
export interface Ranking {
  readonly candidates: readonly (readonly string[])[];
  readonly right: readonly boolean[];
}

const STEPS = 120;
const RATE = 0.1;
/** Pull of every weight towards zero: the variance it may have. */
const DECAY = 15;
/** Features seen in fewer texts are left out: they would be learned by heart. */
const LEAST_TEXTS = 10;

/**
 * Multinomial logistic regression by Adam over all texts at once: the candidates of a text compete
 * with each other and with there being none, whose odds are 1. The same input gives the same weights.
 */
export function fitRanking(rankings: readonly Ranking[]): Weights {
  const names = commonFeatures(rankings);
  const ids = new Map(names.map((name, id) => [name, id]));
  const encoded = rankings.map(({ candidates, right }) => ({
    candidates: candidates.map((list) => Int32Array.from(list.flatMap((feature) => ids.get(feature) ?? []))),
    right,
  }));
  const values = new Float64Array(names.length);
  const means = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = values.map((value) => -DECAY * value);
    for (const { candidates, right } of encoded) {
      const errors = errorsOf(candidates, right, values);
      candidates.forEach((own, i) => {
        for (const id of own) gradient[id] = (gradient[id] as number) + (errors[i] as number);
      });
    }
    const rate = RATE / (1 + step / 60);
    gradient.forEach((slope, id) => {
      means[id] = 0.9 * (means[id] as number) + 0.1 * slope;
      squares[id] = 0.99 * (squares[id] as number) + 0.01 * slope * slope;
      const [mean, square] = [(means[id] as number) / (1 - 0.9 ** step), (squares[id] as number) / (1 - 0.99 ** step)];
      values[id] = (values[id] as number) + (rate * mean) / (Math.sqrt(square) + 1e-8);
    });
  }
  return Object.fromEntries(names.map((name, id) => [name, Math.round((values[id] as number) * 100) / 100]));
}

function commonFeatures(rankings: readonly Ranking[]): string[] {
  const texts = new Map<string, number>();
  for (const { candidates } of rankings)
    for (const feature of new Set(candidates.flat())) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  return [...texts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([name]) => name)
    .sort();
}

/** What each candidate's share should have been, less what it was; the right ones share as they do already. */
function errorsOf(candidates: readonly Int32Array[], right: readonly boolean[], values: Float64Array): number[] {
  const odds = candidates.map((own) =>
    Math.exp(
      Math.min(
        30,
        own.reduce((sum, id) => sum + (values[id] as number), 0),
      ),
    ),
  );
  const all = 1 + odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, one, i) => sum + (right[i] ? one : 0), 0);
  return odds.map((one, i) => (right[i] ? one / good : 0) - one / all);
}
