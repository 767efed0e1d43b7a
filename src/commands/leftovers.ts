import { hostname } from 'node:os';
import { codeOf } from './explain-system-error.js';

/** The machine is in the name, since another one may be writing to the same disk. */
const prefix = `.article-fmt-${hostname().replace(/[^A-Za-z0-9-]/g, '')}-`;

/** What this run calls a file or a folder that is not whole yet. */
export function nameWhileUnfinished(extension = ''): string {
  return `${prefix}${process.pid}${extension}`;
}

/** Whether a run on this machine gave the name and was killed: it is no more, or had the number that this run has now. */
export function isLeftover(name: string): boolean {
  if (!name.startsWith(prefix)) return false;
  const run = /^\d+(?=(?:\.tmp)?$)/.exec(name.slice(prefix.length));
  return run !== null && !isOtherRun(Number(run[0]));
}

function isOtherRun(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
