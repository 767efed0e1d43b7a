import type { Tree } from '../../src/score/model/trees.js';
import type { Columns } from './columns.js';

/** What a tree is fitted to: by row, how much its answer should grow and how fast that changes; and the traits it may ask for. */
export interface Task {
  readonly columns: Columns;
  readonly slopes: Float64Array;
  readonly curves: Float64Array;
  readonly asked: readonly number[];
}

export interface Growth {
  readonly leaves: number;
  /** How far a tree goes towards what would be best for the rows it was fitted to. */
  readonly rate: number;
  /** Pull of every answer towards zero. */
  readonly decay: number;
  /** Doubtful rows that a branch must have: fewer would be learned by heart. */
  readonly leastDoubt: number;
}

interface Question {
  readonly gain: number;
  readonly trait: number;
  readonly step: number;
}

interface Sum {
  readonly slope: number;
  readonly curve: number;
}

interface Leaf {
  readonly rows: Int32Array;
  readonly answer: number;
  readonly question: Question;
  branches: readonly [low: Leaf, high: Leaf] | null;
}

const LEAST_GAIN = 0.5;

/** Grows a tree by its most telling question, again and again. */
export function growTree(task: Task, rows: Int32Array, growth: Growth): Tree {
  const root = makeLeaf(task, rows, growth);
  const open = [root];
  for (let leaves = 1; leaves < growth.leaves; leaves++) {
    const best = open.reduce((a, b) => (b.question.gain > a.question.gain ? b : a));
    if (best.question.gain < LEAST_GAIN) break;
    best.branches = divide(task, best, growth);
    open.splice(open.indexOf(best), 1, ...best.branches);
  }
  return treeOf(task, root);
}

function treeOf(task: Task, { answer, question, branches }: Leaf, at = 0): number[] {
  if (branches === null) return [-1, Math.round(answer * 1000) / 1000];
  const bound = task.columns.traits[question.trait]?.bounds[question.step] as number;
  const low = treeOf(task, branches[0], at + 3);
  const high = at + 3 + low.length;
  return [question.trait, bound, high, ...low, ...treeOf(task, branches[1], high)];
}

function divide(task: Task, { rows, question }: Leaf, growth: Growth): [Leaf, Leaf] {
  const steps = task.columns.traits[question.trait]?.steps as Uint8Array;
  const isLow = (row: number): boolean => (steps[row] as number) <= question.step;
  return [
    makeLeaf(task, rows.filter(isLow), growth),
    makeLeaf(
      task,
      rows.filter((row) => !isLow(row)),
      growth,
    ),
  ];
}

function makeLeaf(task: Task, rows: Int32Array, growth: Growth): Leaf {
  const { rate, decay } = growth;
  let [slope, curve] = [0, 0];
  for (const row of rows) {
    slope += task.slopes[row] as number;
    curve += task.curves[row] as number;
  }
  return { rows, answer: (rate * slope) / (curve + decay), question: bestQuestion(task, rows, { slope, curve }, growth), branches: null };
}

function bestQuestion(task: Task, rows: Int32Array, { slope, curve }: Sum, { decay, leastDoubt }: Growth): Question {
  let best: Question = { gain: 0, trait: -1, step: -1 };
  if (curve < 2 * leastDoubt) return best;
  const gainOf = (s: number, c: number): number => (s * s) / (c + decay);
  for (const trait of task.asked) {
    const { slopes, curves } = sumsByStep(task, trait, rows);
    let [lowSlope, lowCurve] = [0, 0];
    for (let step = 0; step < slopes.length - 1; step++) {
      lowSlope += slopes[step] as number;
      lowCurve += curves[step] as number;
      if (lowCurve < leastDoubt || curve - lowCurve < leastDoubt) continue;
      const gain = gainOf(lowSlope, lowCurve) + gainOf(slope - lowSlope, curve - lowCurve) - gainOf(slope, curve);
      if (gain > best.gain) best = { gain, trait, step };
    }
  }
  return best;
}

function sumsByStep({ columns, slopes, curves }: Task, trait: number, rows: Int32Array) {
  const { steps, bounds } = columns.traits[trait] as Columns['traits'][number];
  const sums = { slopes: new Float64Array(bounds.length + 1), curves: new Float64Array(bounds.length + 1) };
  for (const row of rows) {
    const step = steps[row] as number;
    sums.slopes[step] = (sums.slopes[step] as number) + (slopes[row] as number);
    sums.curves[step] = (sums.curves[step] as number) + (curves[row] as number);
  }
  return sums;
}
