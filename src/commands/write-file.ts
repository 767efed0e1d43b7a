import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { codeOf, explainWriteError, isSystemError } from './explain-system-error.js';
import { OutputError } from './io.js';

/** Writes texts into one file, whole or not at all, through a temporary file beside it. Throws an OutputError. */
export function writeFile(path: string, texts: readonly string[]): void {
  try {
    const target = resolveTarget(path);
    if (target.isReplaceable) replaceFile(target.path, target.mode, texts);
    else writeAll(openSync(target.path, 'w'), texts);
  } catch (error) {
    throw isSystemError(error) ? new OutputError(explainWriteError(error)) : error;
  }
}

/** The file behind symbolic links. Devices and pipes are written to; files are replaced. */
export function resolveTarget(path: string): { path: string; mode: number; isReplaceable: boolean } {
  // Two names with other bytes in them would be one file.
  if (path.includes('\ufffd')) throw Object.assign(new Error(), { code: 'EILSEQ' });
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (!stats.isFile()) return { path, mode: stats.mode, isReplaceable: false };
    return { path: realpathSync(path), mode: stats.mode & 0o777, isReplaceable: true };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const link = linkAt(path);
    return link === null ? { path, mode: 0o666, isReplaceable: true } : resolveTarget(resolve(dirname(path), link));
  }
}

/** Where a symbolic link leads, or null where there is none. */
function linkAt(path: string): string | null {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isSymbolicLink() ? readlinkSync(path) : null;
}

function replaceFile(path: string, mode: number, texts: readonly string[]): void {
  // The time is in the name, since in a container every run may have the same number.
  const temporary = join(dirname(path), `.article-fmt-${process.pid}-${Date.now()}.tmp`);
  // With a listener, a signal that comes while the file is written waits until it is whole.
  const wait = () => undefined;
  for (const signal of signals) process.on(signal, wait);
  try {
    writeAll(openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode), texts);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, wait);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One after the other: together they may be longer than a string can be. */
function writeAll(fd: number, texts: readonly string[]): void {
  try {
    for (const text of texts) {
      const bytes = Buffer.from(text);
      let written = 0;
      while (written < bytes.length) written += writeSync(fd, bytes, written);
    }
    if (fstatSync(fd).isFile()) fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
