import { createConvertFile, type Job, type Outcome, type Settings } from './convert-file.js';

/** Milliseconds after which signals are heard and the progress is drawn. */
const patience = 50;

export interface HereOptions {
  report(job: Job, outcome: Outcome): void;
  /** Asked from time to time. */
  isStopped(): boolean;
}

/** Converts files in this thread, one after the other. */
export async function runHere(jobs: readonly Job[], settings: Settings, { report, isStopped }: HereOptions): Promise<void> {
  const convertFile = await createConvertFile(settings);
  let last = performance.now();
  for (const job of jobs) {
    report(job, convertFile(job));
    if (performance.now() - last < patience) continue;
    await new Promise((resolve) => setImmediate(resolve));
    if (isStopped()) return;
    last = performance.now();
  }
}
