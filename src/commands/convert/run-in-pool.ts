import { join } from 'node:path';
import workerpool from 'workerpool';
import { codeOf } from '../explain-system-error.js';
import type { Job, Outcome, Settings } from './convert-file.js';

export interface PoolOptions {
  readonly threads: number;
  report(job: Job, outcome: Outcome): void;
  /** Called with what stops the workers, at once. */
  onStart(stop: () => Promise<void>): void;
}

/** Files that a worker gets at a time: many enough that handing them over costs little. */
const batchSize = 32;
const workerFile = join(import.meta.dirname, '../../bin/worker.js');

/** Converts files on worker threads. A worker that dies fails the file it was at; the others go on. */
export async function runInPool(jobs: readonly Job[], settings: Settings, { threads, report, onStart }: PoolOptions): Promise<void> {
  const pool = workerpool.pool(workerFile, { workerType: 'thread', minWorkers: threads, maxWorkers: threads });
  let isStopped = false;
  onStart(async () => {
    isStopped = true;
    await pool.terminate(true);
  });
  const size = Math.max(1, Math.min(batchSize, Math.ceil(jobs.length / (threads * 4))));
  let next = 0;

  const runBatch = async (batch: readonly Job[]): Promise<void> => {
    let finished = 0;
    const on = (outcome: Outcome): void => report(batch[finished++] as Job, outcome);
    try {
      await pool.exec('convertBatch', [batch, settings], { on });
    } catch (error) {
      const victim = batch[finished];
      if (isStopped || victim === undefined) return;
      report(victim, { kind: 'failed', reason: deathOf(error) });
      await runBatch(batch.slice(finished + 1));
    }
  };
  // As many loops as workers, each with one batch at a time and one ahead, so that none waits.
  const loop = async (): Promise<void> => {
    while (next < jobs.length && !isStopped) {
      const from = next;
      next += size;
      await runBatch(jobs.slice(from, next));
    }
  };
  try {
    await Promise.all(Array.from({ length: threads * 2 }, loop));
  } finally {
    await pool.terminate(true);
  }
}

function deathOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY'
    ? 'took more memory than there is; convert it alone, or raise the limit: NODE_OPTIONS=--max-old-space-size=MEGABYTES'
    : 'its worker died while it was converted; try it alone';
}
