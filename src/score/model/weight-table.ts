import { byNumber, type Feature, nameOf, type Weights } from './feature.js';
import { weightAt } from './weight-at.js';

/** Weights by the numbers of features; each is looked up when it is first asked for. */
export class WeightTable {
  readonly #weights: Weights;
  #values = new Float64Array(0);

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** The weights of features, from one place in the list up to another, added up. */
  sum(features: ArrayLike<Feature>, from = 0, to = features.length): number {
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.at(features[i] as Feature);
    return sum;
  }

  at(feature: Feature): number {
    const value = this.#values[feature];
    return value === undefined || Number.isNaN(value) ? this.#read(feature) : value;
  }

  #read(feature: Feature): number {
    const { [byNumber]: ready = '' } = this.#weights;
    const weight = feature < ready.length ? weightAt(ready, feature) : (this.#weights[nameOf(feature)] ?? 0);
    if (feature >= this.#values.length) this.#grow(feature + 1);
    this.#values[feature] = weight;
    return weight;
  }

  #grow(least: number): void {
    const values = new Float64Array(least * 2).fill(Number.NaN);
    values.set(this.#values);
    this.#values = values;
  }
}

const tables = new WeakMap<Weights, WeightTable>();

/** The table of some weights, made once. */
export function tableOf(weights: Weights): WeightTable {
  const known = tables.get(weights);
  if (known) return known;
  const table = new WeightTable(weights);
  tables.set(weights, table);
  return table;
}
