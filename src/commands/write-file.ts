import { closeSync, constants, fstatSync, fsyncSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf, explainWriteError } from './explain-system-error.js';
import { OutputError, statusWhenInterrupted } from './io.js';

/** Writes a file whole or not at all, through a temporary file beside it. Throws an OutputError. */
export function writeFile(path: string, text: string): void {
  // With a listener, a signal that comes while the file is written waits until it is whole.
  const onSignal = () => process.exit(statusWhenInterrupted);
  process.on('SIGINT', onSignal);
  try {
    const target = resolveTarget(path);
    if (target.isReplaceable) replaceFile(target.path, target.mode, text);
    else writeAll(openSync(target.path, 'w'), text);
  } catch (error) {
    throw new OutputError(explainWriteError(error));
  } finally {
    process.off('SIGINT', onSignal);
  }
}

/** The file behind symbolic links. Devices and pipes are written to; files are replaced. */
function resolveTarget(path: string): { path: string; mode: number; isReplaceable: boolean } {
  try {
    const real = realpathSync(path);
    const stats = statSync(real);
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return { path: real, mode: stats.mode & 0o777, isReplaceable: stats.isFile() };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { path, mode: 0o666, isReplaceable: true };
  }
}

function replaceFile(path: string, mode: number, text: string): void {
  const temporary = join(dirname(path), `.article-fmt-${process.pid}.tmp`);
  const fd = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, mode);
  try {
    writeAll(fd, text);
    renameSync(temporary, path);
  } catch (error) {
    unlinkSync(temporary);
    throw error;
  }
}

function writeAll(fd: number, text: string): void {
  try {
    const bytes = Buffer.from(text);
    let written = 0;
    while (written < bytes.length) written += writeSync(fd, bytes, written);
    if (fstatSync(fd).isFile()) fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
