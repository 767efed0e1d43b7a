import type { Feature, Weights } from '../../src/score/feature.js';

/** One text: the features of each candidate, and which of them are right; none may be. */
export interface Ranking {
  readonly candidates: readonly (readonly Feature[])[];
  readonly right: readonly boolean[];
}

const EPOCHS = 6;
const RATE = 0.05;
/** Pull of every weight towards zero. */
const DECAY = 1e-3;
/** Features seen in fewer texts are left out: they would be learned by heart. */
const LEAST_TEXTS = 10;

/**
 * Multinomial logistic regression by AdaGrad, a text a step: the candidates of a text compete with
 * each other and with there being none, whose odds are 1. The same input gives the same weights.
 */
export function fitRanking(rankings: readonly Ranking[]): Weights {
  const names = commonFeatures(rankings);
  const ids = new Map(names.map((name, id) => [name, id]));
  const encoded = rankings.map(({ candidates, right }) => ({
    candidates: candidates.map((list) => Int32Array.from(list.flatMap((feature) => ids.get(feature) ?? []))),
    right,
  }));
  const values = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-3);
  const gradient = new Float64Array(names.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const index of shuffled(encoded.length, epoch)) {
      const { candidates, right } = encoded[index] as (typeof encoded)[number];
      const errors = errorsOf(candidates, right, values);
      const touched = new Set<number>();
      candidates.forEach((own, i) => {
        for (const id of own) {
          gradient[id] = (gradient[id] as number) + (errors[i] as number);
          touched.add(id);
        }
      });
      for (const id of touched) {
        const step = gradient[id] as number;
        squares[id] = (squares[id] as number) + step * step;
        const rate = RATE / (1 + epoch / 2);
        values[id] = (values[id] as number) * (1 - rate * DECAY) + (rate * step) / Math.sqrt(squares[id] as number);
        gradient[id] = 0;
      }
    }
  }
  return Object.fromEntries(names.map((name, id) => [name, Math.round((values[id] as number) * 100) / 100]));
}

function commonFeatures(rankings: readonly Ranking[]): Feature[] {
  const texts = new Map<Feature, number>();
  for (const { candidates } of rankings)
    for (const feature of new Set(candidates.flat())) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  return [...texts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([name]) => name)
    .sort();
}

/** What each candidate's share should have been among the right ones, less what it was among all. */
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
  return odds.map((one, i) => (right[i] && good > 0 ? one / good : 0) - one / all);
}

function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = 99 + seed;
  for (let i = count - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}
