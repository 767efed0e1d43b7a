import { worker, workerEmit } from 'workerpool';
import { createConvertFile, type Job, type Settings } from './convert-file.js';

/** What runs in a worker thread: some files one after the other, each reported when it is finished. */
async function convertBatch(jobs: readonly Job[], settings: Settings): Promise<void> {
  const convertFile = await createConvertFile(settings);
  for (const job of jobs) workerEmit(convertFile(job));
}

worker({ convertBatch });
