/** One trait of all candidates in steps: values between two bounds are treated alike. */
interface Column {
  readonly bounds: readonly number[];
  readonly steps: Uint8Array;
}

export interface Columns {
  readonly traits: readonly Column[];
}

const MOST_STEPS = 48;

/** Turns rows of traits into columns with steps, of which each has about the same number of rows. */
export function toColumns(rows: readonly ArrayLike<number>[]): Columns {
  const width = rows[0]?.length ?? 0;
  return { traits: Array.from({ length: width }, (_, trait) => toColumn(rows, trait)) };
}

function toColumn(rows: readonly ArrayLike<number>[], trait: number): Column {
  const values = Float64Array.from(rows, (row) => row[trait] as number);
  const bounds = boundsOf(Float64Array.from(values).sort());
  return { bounds, steps: Uint8Array.from(values, (value) => stepOf(value, bounds)) };
}

function boundsOf(sorted: Float64Array): number[] {
  const different = [...new Set(sorted)];
  if (different.length <= MOST_STEPS) return different.slice(1).map((value, i) => round((value + (different[i] as number)) / 2));
  const quantiles = Array.from({ length: MOST_STEPS - 1 }, (_, i) =>
    round(sorted[Math.floor((sorted.length * (i + 1)) / MOST_STEPS)] as number),
  );
  return [...new Set(quantiles)].sort((a, b) => a - b);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function stepOf(value: number, bounds: readonly number[]): number {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (bounds[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
