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
  /** The rows of a run that is not long yet. */
  #seen: Row[] = [];
  #ordered: OrderedForest | null = null;

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
    this.#seen.push(row.slice());
    if (this.#seen.length > PATIENCE) {
      this.#ordered = new OrderedForest(this.#trees, mediansOf(this.#seen));
      this.#seen = [];
    }
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

function mediansOf(rows: readonly Row[]): number[] {
  const middle = rows.length >> 1;
  return Array.from(rows[0] as Row, (_, trait) => rows.map((row) => row[trait] as number).sort((a, b) => a - b)[middle] as number);
}

interface Question {
  readonly trait: number;
  readonly bound: number;
  /** Whether the trait is usually above the bound. */
  readonly isAbove: boolean;
  readonly tree: number;
  /** A bit for each answer of the tree that is still possible where the trait is not what it usually is. */
  readonly left: number;
}

/**
 * The questions of all trees by trait and bound, after QuickScorer (Lucchese et al. 2015). Every
 * question that is not answered as usual strikes out answers of its tree, and the first that is left
 * holds. Of each trait those are asked whose bound it usually does not exceed, up to the first that it
 * does not, then those whose bound it usually exceeds, down to the first that it does. To walk down
 * the trees one by one takes longer, since a processor cannot foretell where each of them goes on.
 */
export class OrderedForest {
  /** The traits that are asked for, where those of their questions begin that are usually exceeded, and where all end. */
  readonly #traits: number[] = [];
  readonly #turns: number[] = [];
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

  /** `usual` is what the traits are like in most rows. */
  constructor(trees: readonly Tree[], usual: ArrayLike<number>) {
    const questions: Question[] = [];
    const answers = trees.map((list, tree) => layOut(list, tree, usual, questions));
    questions.sort(byTraitAndBound);
    for (const [index, { trait, isAbove }] of questions.entries()) {
      if (trait !== this.#traits.at(-1)) {
        this.#traits.push(trait);
        this.#turns.push(index);
      }
      this.#ends[this.#traits.length - 1] = index + 1;
      if (!isAbove) this.#turns[this.#traits.length - 1] = index + 1;
    }
    this.#bounds = Float64Array.from(questions, ({ bound }) => bound);
    this.#trees = Uint16Array.from(questions, ({ tree }) => tree);
    this.#left = Int32Array.from(questions, ({ left }) => left);
    this.#answers = Float64Array.from(answers.flat());
    let start = 0;
    this.#starts = Int32Array.from(answers, ({ length }) => {
      start += length;
      return start - length;
    });
    this.#possible = new Int32Array(trees.length);
  }

  ask(row: Row): number {
    const [traits, turns, ends, bounds] = [this.#traits, this.#turns, this.#ends, this.#bounds];
    const [trees, left, possible] = [this.#trees, this.#left, this.#possible];
    possible.fill(ALL);
    let question = 0;
    for (let i = 0; i < traits.length; i++) {
      const value = row[traits[i] as number] as number;
      const [turn, end] = [turns[i] as number, ends[i] as number];
      for (; question < turn && value > (bounds[question] as number); question++) {
        const tree = trees[question] as number;
        possible[tree] = (possible[tree] as number) & (left[question] as number);
      }
      for (question = turn; question < end && !(value > (bounds[question] as number)); question++) {
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

function byTraitAndBound(one: Question, other: Question): number {
  if (one.trait !== other.trait) return one.trait - other.trait;
  if (one.isAbove !== other.isAbove) return one.isAbove ? 1 : -1;
  return one.isAbove ? other.bound - one.bound : one.bound - other.bound;
}

/** The answers of a tree, those of the usual side of each question in front of the others; adds its questions to the list. */
function layOut(list: Tree, tree: number, usual: ArrayLike<number>, questions: Question[]): number[] {
  const answers: number[] = [];
  const visit = (at: number): void => {
    const [trait, bound, next] = [list[at] as number, list[at + 1] as number, list[at + 2] as number];
    if (trait < 0) {
      answers.push(bound);
      return;
    }
    const isAbove = (usual[trait] as number) > bound;
    const first = answers.length;
    visit(isAbove ? next : at + 3);
    questions.push({ trait, bound, isAbove, tree, left: ~((1 << answers.length) - (1 << first)) });
    visit(isAbove ? at + 3 : next);
  };
  visit(0);
  return answers;
}

const forests = new WeakMap<TreeModel, readonly [first: Forest, others: Forest]>();

/** The first trees of a model, so many, and the others; made once. */
export function forestsOf(model: TreeModel, first: number): readonly [first: Forest, others: Forest] {
  const known = forests.get(model) ?? ([new Forest(model.trees.slice(0, first)), new Forest(model.trees.slice(first))] as const);
  forests.set(model, known);
  return known;
}
