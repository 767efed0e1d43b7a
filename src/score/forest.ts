import type { Tree, TreeModel } from './trees.js';

/** Trees one behind the other in typed arrays: some thousand questions are asked for every text. */
export class Forest {
  /** The lists of the trees: bounds and answers are read here, */
  readonly #bounds: Float64Array;
  /** and here what is whole, traits and places. */
  readonly #places: Int32Array;
  readonly #starts: Int32Array;

  constructor(trees: readonly Tree[]) {
    this.#starts = new Int32Array(trees.length + 1);
    for (const [number, { length }] of trees.entries()) this.#starts[number + 1] = (this.#starts[number] as number) + length;
    const length = this.#starts[trees.length] as number;
    this.#bounds = new Float64Array(length);
    this.#places = new Int32Array(length);
    for (const [number, tree] of trees.entries()) {
      this.#bounds.set(tree, this.#starts[number]);
      this.#places.set(tree, this.#starts[number]);
    }
  }

  /** What the trees from one up to another answer to some traits, added up. */
  ask(row: Float32Array | Float64Array, from: number, to: number): number {
    const [bounds, places, starts] = [this.#bounds, this.#places, this.#starts];
    let sum = 0;
    for (let tree = from; tree < to; tree++) {
      const start = starts[tree] as number;
      let at = start;
      for (let trait = places[at] as number; trait >= 0; trait = places[at] as number)
        at = (row[trait] as number) > (bounds[at + 1] as number) ? start + (places[at + 2] as number) : at + 3;
      sum += bounds[at + 1] as number;
    }
    return sum;
  }
}

const forests = new WeakMap<TreeModel, Forest>();

/** The forest of a model, made once. */
export function forestOf(model: TreeModel): Forest {
  const known = forests.get(model);
  if (known) return known;
  const forest = new Forest(model.trees);
  forests.set(model, forest);
  return forest;
}
