import type { Tree, TreeModel } from './trees.js';

type Row = Float32Array | Float64Array;

/** Some trees, whose answers add up. */
export class Forest {
  readonly #trees: readonly Tree[];
  /** The lists of the trees one behind the other: bounds and answers are read here, */
  readonly #bounds: Float64Array;
  /** and here what is whole, traits and places. */
  readonly #places: Int32Array;

  constructor(trees: readonly Tree[]) {
    this.#trees = trees;
    const length = trees.reduce((sum, tree) => sum + tree.length, 0);
    this.#bounds = new Float64Array(length);
    this.#places = new Int32Array(length);
    let start = 0;
    for (const tree of trees) {
      this.#bounds.set(tree, start);
      this.#places.set(tree, start);
      start += tree.length;
    }
  }

  /** What the trees answer to some traits, added up. */
  ask(row: Row): number {
    const [trees, bounds, places] = [this.#trees, this.#bounds, this.#places];
    let sum = 0;
    let start = 0;
    for (let tree = 0; tree < trees.length; tree++) {
      let at = start;
      for (let trait = places[at] as number; trait >= 0; trait = places[at] as number)
        at = (row[trait] as number) > (bounds[at + 1] as number) ? start + (places[at + 2] as number) : at + 3;
      sum += bounds[at + 1] as number;
      start += (trees[tree] as Tree).length;
    }
    return sum;
  }
}

const forests = new WeakMap<TreeModel, readonly [first: Forest, others: Forest]>();

/** The first trees of a model, so many, and the others; made once. */
export function forestsOf(model: TreeModel, first: number): readonly [first: Forest, others: Forest] {
  const known = forests.get(model) ?? ([new Forest(model.trees.slice(0, first)), new Forest(model.trees.slice(first))] as const);
  forests.set(model, known);
  return known;
}
