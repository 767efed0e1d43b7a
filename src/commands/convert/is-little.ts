import { statSync } from 'node:fs';
import { toBytes } from './byte-path.js';
import type { Job } from './convert-file.js';

/** Fewer bytes than these are converted before workers have begun and are as fast as this thread is by then. */
const little = 2_400_000;
/** What a file costs beside its bytes, in bytes. */
const eachFile = 1000;

/** Whether so little is to be done that one thread does it sooner than several. */
export function isLittle(jobs: readonly Job[]): boolean {
  let sum = 0;
  return jobs.every(({ input }) => {
    sum += eachFile + sizeOf(input);
    return sum < little;
  });
}

function sizeOf(input: Job['input']): number {
  try {
    return statSync(toBytes(input)).size;
  } catch {
    return 0;
  }
}
