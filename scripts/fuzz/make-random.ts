/** Numbers that follow from a seed alone, so that every finding can be had again. */
export interface Random {
  /** A whole number from 0 up to, not including, the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  /** Whether something that happens once in so many times happens now. */
  readonly onceIn: (times: number) => boolean;
  /** A length: mostly short, now and then up to the limit. */
  readonly length: (limit: number) => number;
}

/** The generator known as mulberry32. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    onceIn: (times) => below(times) === 0,
    length: (limit) => Math.max(1, Math.floor(limit ** next())),
  };
}
