import { type Feature, makeFeatures } from './feature.js';

/** Features for the steps of a scale: "words <= 6". The first step whose bound is not exceeded counts. */
export class Scale {
  readonly #name: string;
  readonly #bounds: readonly number[];
  readonly #first: Feature;

  constructor(name: string, bounds: readonly number[]) {
    this.#name = name;
    this.#bounds = bounds;
    this.#first = makeFeatures(this.size, (step) => this.nameOf(step));
  }

  get size(): number {
    return this.#bounds.length + 1;
  }

  at(value: number): Feature {
    return this.#first + this.stepOf(value);
  }

  stepOf(value: number): number {
    const bounds = this.#bounds;
    let step = 0;
    while (step < bounds.length && value > (bounds[step] as number)) step++;
    return step;
  }

  nameOf(step: number): string {
    const bounds = this.#bounds;
    return step < bounds.length ? `${this.#name} <= ${bounds[step]}` : `${this.#name} > ${bounds.at(-1)}`;
  }
}
