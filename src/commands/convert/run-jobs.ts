import { constants } from 'node:os';
import type { BytePath } from './byte-path.js';
import type { Job, Outcome, Settings } from './convert-file.js';
import { isLittle } from './is-little.js';
import { runHere } from './run-here.js';
import { makeTemporaryFolder, removeTemporaryFolder } from './temporary-folder.js';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type SignalName = (typeof signals)[number];

/**
 * Converts the files, on several threads where that is worth it, and cleans up after itself however
 * it ends. The answer is the exit status where a signal ended it, else null.
 */
export async function runJobs(
  jobs: readonly Job[],
  outputFolder: BytePath,
  settings: Omit<Settings, 'temporaryFolder'>,
  threads: number,
  report: (job: Job, outcome: Outcome) => void,
): Promise<number | null> {
  if (jobs.length === 0) return null;
  let status: number | null = null;
  let stop = (): unknown => undefined;
  const onSignal = (name: NodeJS.Signals): void => {
    status = 128 + constants.signals[name as SignalName];
    stop();
  };
  for (const signal of signals) process.on(signal, onSignal);
  const temporaryFolder = makeTemporaryFolder(outputFolder);
  try {
    const all = { ...settings, temporaryFolder };
    if (threads === 1 || isLittle(jobs)) {
      await runHere(jobs, all, { report, isStopped: () => status !== null });
    } else {
      const { runInPool } = await import('./run-in-pool.js');
      await runInPool(jobs, all, {
        threads,
        report,
        onStart: (stopPool) => {
          stop = stopPool;
        },
      });
    }
  } finally {
    removeTemporaryFolder(temporaryFolder);
    for (const signal of signals) process.off(signal, onSignal);
  }
  return status;
}
