import type { Tree, TreeModel } from './trees.js';

type Row = Float32Array | Float64Array;

/** Rows after which a run is a long one: to put a forest in order takes as long as to ask it many times. */
const PATIENCE = 400;

/** Some trees, whose answers add up. */
export class Forest {
  readonly #trees: readonly Tree[];
  /** The lists of the trees one behind the other: bounds and answers are read here, */
  readonly #bounds: Float64Array;
  /** and here what is whole, traits and places. */
  readonly #places: Int32Array;
  #ordered: OrderedForest | null = null;
  #asked = 0;

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
    if (this.#ordered !== null) return this.#ordered.ask(row);
    if (++this.#asked > PATIENCE) this.#ordered = new OrderedForest(this.#trees);
    return this.#walk(row);
  }

  #walk(row: Row): number {
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

interface Question {
  readonly trait: number;
  readonly bound: number;
  readonly tree: number;
  /** A bit for each answer of the tree that is still possible where the trait is above the bound. */
  readonly left: number;
}

/**
 * The questions of all trees by trait and bound, after QuickScorer (Lucchese et al. 2015). Of each
 * trait they are asked up to the first whose bound is not exceeded; every one strikes out answers of
 * its tree, and the first that is left holds. To walk down the trees one by one takes longer,
 * since a processor cannot foretell where each of them goes on.
 */
export class OrderedForest {
  /** The traits that are asked for, and where the questions of each end. */
  readonly #traits: number[] = [];
  readonly #ends: number[] = [];
  /** Question by question. */
  readonly #bounds: Float64Array;
  readonly #trees: Uint16Array;
  readonly #left: Int32Array;
  /** The answers of the trees one behind the other, and where those of each begin. */
  readonly #answers: Float64Array;
  readonly #starts: Int32Array;
  /** By tree what is left while a row is asked. */
  readonly #possible: Int32Array;

  constructor(trees: readonly Tree[]) {
    const questions = trees.flatMap(questionsOf).sort((a, b) => a.trait - b.trait || a.bound - b.bound);
    for (const [index, { trait }] of questions.entries()) {
      if (trait !== this.#traits.at(-1)) this.#traits.push(trait);
      this.#ends[this.#traits.length - 1] = index + 1;
    }
    this.#bounds = Float64Array.from(questions, ({ bound }) => bound);
    this.#trees = Uint16Array.from(questions, ({ tree }) => tree);
    this.#left = Int32Array.from(questions, ({ left }) => left);
    const answers = trees.map((tree) => answersOf(tree).map((at) => tree[at + 1] as number));
    this.#answers = Float64Array.from(answers.flat());
    let start = 0;
    this.#starts = Int32Array.from(answers, ({ length }) => {
      start += length;
      return start - length;
    });
    this.#possible = new Int32Array(trees.length);
  }

  ask(row: Row): number {
    const [traits, ends, bounds, trees, left, possible] = [this.#traits, this.#ends, this.#bounds, this.#trees, this.#left, this.#possible];
    possible.fill(ALL);
    let question = 0;
    for (let i = 0; i < traits.length; i++) {
      const value = row[traits[i] as number] as number;
      const end = ends[i] as number;
      for (; question < end && value > (bounds[question] as number); question++) {
        const tree = trees[question] as number;
        possible[tree] = (possible[tree] as number) & (left[question] as number);
      }
      question = end;
    }
    return this.#sum();
  }

  #sum(): number {
    const [possible, answers, starts] = [this.#possible, this.#answers, this.#starts];
    let sum = 0;
    for (let tree = 0; tree < possible.length; tree++) {
      const bits = possible[tree] as number;
      sum += answers[(starts[tree] as number) + 31 - Math.clz32(bits & -bits)] as number;
    }
    return sum;
  }
}

/** Every bit: a tree has no more than 32 answers. */
const ALL = -1;

/** Where the answers of a tree stand. */
function answersOf(tree: Tree): number[] {
  const answers: number[] = [];
  for (let at = 0; at < tree.length; at += tree[at] === -1 ? 2 : 3) if (tree[at] === -1) answers.push(at);
  return answers;
}

/** Above its bound a question strikes out the answers between it and the place where one goes on. */
function questionsOf(list: Tree, tree: number): Question[] {
  const answers = answersOf(list);
  const questions: Question[] = [];
  for (let at = 0; at < list.length; at += list[at] === -1 ? 2 : 3) {
    const [trait, bound, next] = [list[at] as number, list[at + 1] as number, list[at + 2] as number];
    if (trait < 0) continue;
    const struck = answers.reduce((bits, place, answer) => (place > at && place < next ? bits | (1 << answer) : bits), 0);
    questions.push({ trait, bound, tree, left: ~struck });
  }
  return questions;
}

const forests = new WeakMap<TreeModel, readonly [first: Forest, others: Forest]>();

/** The first trees of a model, so many, and the others; made once. */
export function forestsOf(model: TreeModel, first: number): readonly [first: Forest, others: Forest] {
  const known = forests.get(model) ?? ([new Forest(model.trees.slice(0, first)), new Forest(model.trees.slice(first))] as const);
  forests.set(model, known);
  return known;
}
