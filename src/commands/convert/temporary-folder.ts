import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { codeOf, explainWriteError, isSystemError } from '../explain-system-error.js';
import { OutputError } from '../io.js';
import { printable } from '../printable.js';
import { type BytePath, toBytePath, toBytes, toName } from './byte-path.js';

/** The machine is in the name, since another one may be writing to the same disk. */
const prefix = `.article-fmt-${hostname().replace(/[^A-Za-z0-9-]/g, '')}-`;

/** Makes the folder for files that are not whole yet, and removes those of runs that were killed. Throws an OutputError. */
export function makeTemporaryFolder(outputFolder: BytePath): BytePath {
  try {
    return make(outputFolder);
  } catch (error) {
    throw isSystemError(error) ? new OutputError(`${printable(toName(outputFolder))}: ${explainWriteError(error)}`) : error;
  }
}

function make(outputFolder: BytePath): BytePath {
  for (const name of readdirSync(toBytes(outputFolder), 'latin1')) {
    const run = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(run) && !isOtherRun(run)) removeTemporaryFolder(join(outputFolder, name));
  }
  const folder = join(outputFolder, toBytePath(`${prefix}${process.pid}`));
  mkdirSync(toBytes(folder), { mode: 0o700 });
  return folder;
}

export function removeTemporaryFolder(folder: BytePath): void {
  // A worker that is being stopped may be writing its last file.
  rmSync(toBytes(folder), { recursive: true, force: true, maxRetries: 10, retryDelay: 10 });
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
