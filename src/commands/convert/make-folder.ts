import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BytePath, toBytes } from './byte-path.js';

/** Makes a folder and those above it. Node's own way does not end where nothing can be made, as in /proc. */
export function makeFolder(folder: BytePath): void {
  if (isFolder(folder)) return;
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  try {
    mkdirSync(toBytes(folder));
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder(folder)) throw error;
  }
}

const isFolder = (path: BytePath): boolean => statSync(toBytes(path), { throwIfNoEntry: false })?.isDirectory() ?? false;
