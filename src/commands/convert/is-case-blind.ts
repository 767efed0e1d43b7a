import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameWhileUnfinished } from '../leftovers.js';
import { type BytePath, toBytePath, toBytes } from './byte-path.js';

/** Whether a folder takes names that differ in case alone for one, as those of most Macs and of Windows do. */
export function isCaseBlind(folder: BytePath): boolean {
  const name = nameWhileUnfinished('.tmp');
  const probe = toBytes(join(folder, toBytePath(name)));
  try {
    writeFileSync(probe, '', { flag: 'wx' });
    return existsSync(toBytes(join(folder, toBytePath(name.toUpperCase()))));
  } catch {
    // What is wrong with the folder shows when the first file is written.
    return false;
  } finally {
    rmSync(probe, { force: true });
  }
}
