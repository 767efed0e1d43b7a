type Kind = 'done' | 'skipped' | 'failed';

export interface Tally {
  add(kind: Kind, reason?: string): void;
  count(kind: Kind): number;
  /** "12 done, 3 skipped (up to date), 1 failed" */
  inWords(): string;
}

/** Counts what became of the files; those skipped by their reasons, since each alone is not reported. */
export function createTally(): Tally {
  const counts = { done: 0, skipped: 0, failed: 0 };
  const skips = new Map<string, number>();
  return {
    add(kind, reason = '') {
      counts[kind]++;
      if (kind === 'skipped') skips.set(reason, (skips.get(reason) ?? 0) + 1);
    },
    count: (kind) => counts[kind],
    inWords() {
      const reasons = [...skips].map(([reason, count]) => (skips.size === 1 ? reason : `${count} ${reason}`));
      const skipped = `${counts.skipped} skipped${reasons.length === 0 ? '' : ` (${reasons.join('; ')})`}`;
      return `${counts.done} done, ${skipped}, ${counts.failed} failed`;
    },
  };
}
