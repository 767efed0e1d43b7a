import type { Weights } from '../../src/score/feature.js';
import { ANYHOW } from '../../src/score/score-body.js';
import type { Target } from './body-targets.js';

/** One text: for each block its features by their names, what it is known to be, and how much that counts. */
export interface Example {
  readonly features: readonly (readonly string[])[];
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
  const names = [ANYHOW, ...frequentFeatures(examples)];
  const ids = new Map(names.map((name, id) => [name, id]));
  const encoded = examples.map(({ features, targets, weights }) => ({
    features: features.map((list) => Int32Array.from([0, ...list.flatMap((feature) => ids.get(feature) ?? [])])),
    targets,
    weights,
  }));
  const values = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-3);
  const shuffle = makeShuffle(encoded.length);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch);
    for (const index of shuffle()) {
      for (const [id, slope] of gradientOf(encoded[index] as (typeof encoded)[number], values)) {
        const step = slope - DECAY * (values[id] as number);
        squares[id] = (squares[id] as number) + step * step;
        values[id] = (values[id] as number) + (rate * step) / Math.sqrt(squares[id] as number);
      }
    }
  }
  return Object.fromEntries(names.map((name, id) => [name, Math.round((values[id] as number) * 100) / 100]));
}

function frequentFeatures(examples: readonly Example[]): string[] {
  const texts = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of new Set(features.flat())) texts.set(feature, (texts.get(feature) ?? 0) + 1);
  }
  return [...texts.keys()].filter((feature) => (texts.get(feature) as number) >= LEAST_TEXTS).sort();
}

interface EncodedExample {
  readonly features: readonly Int32Array[];
  readonly targets: readonly Target[];
  readonly weights: readonly number[];
}

function gradientOf({ features, targets, weights }: EncodedExample, values: Float64Array): Map<number, number> {
  const gradient = new Map<number, number>();
  targets.forEach((target, i) => {
    if (target === null) return;
    const own = features[i] as Int32Array;
    let odds = 0;
    for (const id of own) odds += values[id] as number;
    const error = (target.isBody - 1 / (1 + Math.exp(-odds))) * target.sureness * (weights[i] as number);
    for (const id of own) gradient.set(id, (gradient.get(id) ?? 0) + error);
  });
  return gradient;
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
