import { mkdirSync, statSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { codeOf, explainWriteError } from '../explain-system-error.js';
import { type BytePath, realPath, toBytes, toName } from './byte-path.js';

/**
 * Makes folders below the output folder, each once. The function says why a folder cannot be had,
 * or null. They are made one by one, since a link among them could lead out of the output folder.
 */
export function createFolderMaker(outputFolder: BytePath): (folder: BytePath) => string | null {
  const known = new Map<BytePath, string | null>([[outputFolder, null]]);
  const make = (folder: BytePath): string | null => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const problem = make(dirname(folder)) ?? makeOne(folder, outputFolder);
    known.set(folder, problem);
    return problem;
  };
  return make;
}

function makeOne(folder: BytePath, outputFolder: BytePath): string | null {
  try {
    mkdirSync(toBytes(folder));
    return null;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') return `${toName(folder)}: ${explainWriteError(error)}`;
  }
  try {
    if (!statSync(toBytes(folder)).isDirectory()) return `${toName(folder)} is a file; move it away`;
    const real = realPath(folder);
    return real.startsWith(outputFolder + sep) ? null : `${toName(folder)} leads out of the output folder; remove that link`;
  } catch (error) {
    return `${toName(folder)}: ${explainWriteError(error)}`;
  }
}
