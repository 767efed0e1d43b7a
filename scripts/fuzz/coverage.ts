/** Which branches were ever taken, and about how often in one run. */
export class Coverage {
  /** For each branch a bit for each magnitude of its count. */
  readonly #seen: Uint8Array;
  readonly #counts: Uint32Array;

  constructor(counts: Uint32Array) {
    this.#counts = counts;
    this.#seen = new Uint8Array(counts.length);
  }

  /** The places of a run that no run before it reached, or not so often. */
  fresh(): number[] {
    const places: number[] = [];
    for (let i = 0; i < this.#counts.length; i++) if ((magnitude(this.#counts[i]) & ~(this.#seen[i] as number)) !== 0) places.push(i);
    return places;
  }

  /** Whether the run reached all of these places in a way that is new. */
  isFreshAt(places: readonly number[]): boolean {
    return places.every((i) => (magnitude(this.#counts[i]) & ~(this.#seen[i] as number)) !== 0);
  }

  keep(): void {
    for (let i = 0; i < this.#counts.length; i++) (this.#seen[i] as number) |= magnitude(this.#counts[i]);
  }

  get reached(): number {
    return this.#seen.filter((bits) => bits !== 0).length;
  }

  get branches(): number {
    return this.#seen.length;
  }
}

/** One bit: once, twice, three times, then by powers of four. */
function magnitude(count: number | undefined): number {
  if (!count) return 0;
  return count <= 3 ? 1 << (count - 1) : 1 << Math.min(7, 1 + Math.ceil(Math.log2(count) / 2) + 1);
}
