import { ANYHOW } from '../../src/score/body/first-look.js';
import { type Feature, nameOf, type Weights } from '../../src/score/model/feature.js';
import type { Target } from './body-targets.js';

/** One text: for each block its features, what it is known to be, and how much that counts. */
export interface Example {
  readonly features: readonly Int32Array[];
  readonly targets: readonly Target[];
  readonly weights: readonly number[];
}

const EPOCHS = 5;
const RATE = 0.1;
/** Pull of every weight towards zero. */
const DECAY = 1e-5;
/** Features seen in fewer texts are left out: they would be learned by heart. */
const LEAST_TEXTS = 6;

/** Logistic regression by AdaGrad, a text a step; the same input gives the same weights. */
export function fitLogistic(examples: readonly Example[]): Weights {
  const isFrequent = frequentFeatures(examples);
  // The last place is what every block has.
  const anyhow = isFrequent.length;
  const values = new Float64Array(anyhow + 1);
  const squares = new Float64Array(anyhow + 1).fill(1e-3);
  const gradient = new Float64Array(anyhow + 1);
  const encoded = examples.map(({ features, ...example }) => ({
    ...example,
    features: features.map((list) => Int32Array.of(anyhow, ...list.filter((feature) => isFrequent[feature] === 1))),
  }));
  const shuffle = makeShuffle(examples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch);
    for (const index of shuffle()) {
      for (const feature of addGradient(encoded[index] as Example, values, gradient)) {
        const step = (gradient[feature] as number) - DECAY * (values[feature] as number);
        gradient[feature] = 0;
        squares[feature] = (squares[feature] as number) + step * step;
        values[feature] = (values[feature] as number) + (rate * step) / Math.sqrt(squares[feature] as number);
      }
    }
  }
  const rounded = (feature: number): number => Math.round((values[feature] as number) * 100) / 100;
  const frequent = [...isFrequent.keys()].filter((feature) => isFrequent[feature] === 1);
  return Object.fromEntries([[ANYHOW, rounded(anyhow)], ...frequent.map((feature) => [nameOf(feature), rounded(feature)])]);
}

/** For each feature 1 where enough texts have it. */
function frequentFeatures(examples: readonly Example[]): Uint8Array {
  const texts: number[] = [];
  for (const { features } of examples) {
    for (const feature of new Set(features.flatMap((list) => [...list]))) texts[feature] = (texts[feature] ?? 0) + 1;
  }
  return Uint8Array.from(texts, (count) => Number((count ?? 0) >= LEAST_TEXTS));
}

/** Adds a text's share to the gradient, and gives the features that it changed. */
function addGradient({ features, targets, weights }: Example, values: Float64Array, gradient: Float64Array): ReadonlySet<Feature> {
  const changed = new Set<Feature>();
  targets.forEach((target, i) => {
    if (target === null) return;
    const own = features[i] as Int32Array;
    let odds = 0;
    for (const feature of own) odds += values[feature] as number;
    const error = (target.isBody - 1 / (1 + Math.exp(-odds))) * target.sureness * (weights[i] as number);
    for (const feature of own) {
      gradient[feature] = (gradient[feature] as number) + error;
      changed.add(feature);
    }
  });
  return changed;
}

/** Gives all indices in another order at each call, in the same orders at each run. */
function makeShuffle(count: number): () => readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let seed = 99;
  return () => {
    for (let i = count - 1; i > 0; i--) {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    return order;
  };
}
