import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { explainWriteError, isSystemError } from '../explain-system-error.js';
import { OutputError } from '../io.js';
import { isLeftover, nameWhileUnfinished } from '../leftovers.js';
import { printable } from '../printable.js';
import { type BytePath, toBytePath, toBytes, toName } from './byte-path.js';

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
    if (isLeftover(name)) removeTemporaryFolder(join(outputFolder, name));
  }
  const folder = join(outputFolder, toBytePath(nameWhileUnfinished()));
  mkdirSync(toBytes(folder), { mode: 0o700 });
  return folder;
}

export function removeTemporaryFolder(folder: BytePath): void {
  // A worker that is being stopped may be writing its last file.
  rmSync(toBytes(folder), { recursive: true, force: true, maxRetries: 10, retryDelay: 10 });
}
