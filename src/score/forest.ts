import type { Tree, TreeModel } from './trees.js';

/** Trees in typed arrays, question by question: some thousand of them are asked for every text. */
export class Forest {
  /** The trait that each question asks for; -1 where an answer stands. */
  readonly #traits: Int16Array;
  /** The bound of each question, or the answer. */
  readonly #bounds: Float64Array;
  /** Where one goes on above the bound; below it with the next. */
  readonly #above: Int32Array;
  readonly #starts: Int32Array;

  constructor(trees: readonly Tree[]) {
    const most = trees.reduce((sum, { length }) => sum + length, 0);
    this.#traits = new Int16Array(most);
    this.#bounds = new Float64Array(most);
    this.#above = new Int32Array(most);
    this.#starts = new Int32Array(trees.length + 1);
    let end = 0;
    for (const [number, tree] of trees.entries()) {
      this.#starts[number] = end;
      end = this.#plant(tree, 0, end);
    }
  }

  /** Copies a question and all below it, and gives the place behind them. */
  #plant(tree: Tree, from: number, to: number): number {
    this.#traits[to] = tree[from] as number;
    this.#bounds[to] = tree[from + 1] as number;
    if (tree[from] === -1) return to + 1;
    const above = this.#plant(tree, from + 3, to + 1);
    this.#above[to] = above;
    return this.#plant(tree, tree[from + 2] as number, above);
  }

  /** What the trees from one up to another answer to some traits, added up. */
  ask(row: Float32Array | Float64Array, from: number, to: number): number {
    const [traits, bounds, above] = [this.#traits, this.#bounds, this.#above];
    let sum = 0;
    for (let tree = from; tree < to; tree++) {
      let at = this.#starts[tree] as number;
      for (let trait = traits[at] as number; trait >= 0; trait = traits[at] as number)
        at = (row[trait] as number) > (bounds[at] as number) ? (above[at] as number) : at + 1;
      sum += bounds[at] as number;
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
