import type { Feature } from './feature.js';

/** Names for the steps of a scale: "words <= 6". The first step whose bound is not exceeded counts. */
export class Scale {
  readonly bounds: readonly number[];
  readonly names: readonly Feature[];

  constructor(name: string, bounds: readonly number[]) {
    this.bounds = bounds;
    this.names = [...bounds.map((bound) => `${name} <= ${bound}`), `${name} > ${bounds.at(-1)}`];
  }

  at(value: number): Feature {
    return this.names[this.stepOf(value)] as Feature;
  }

  stepOf(value: number): number {
    let step = 0;
    while (step < this.bounds.length && value > (this.bounds[step] as number)) step++;
    return step;
  }
}
