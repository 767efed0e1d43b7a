import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { codeOf, explainReadError, isSystemError } from './explain-system-error.js';
import { InputError } from './io.js';
import { pause } from './pause.js';

const chunkBytes = 64 * 1024;

/** Reads a whole file, a device or a pipe, up to a limit. Throws an InputError. */
export function readFile(path: string | Buffer, maxBytes: number): Uint8Array {
  try {
    const fd = openSync(path, 'r');
    try {
      return readToEnd(fd, maxBytes);
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    throw isSystemError(error) ? new InputError(explainReadError(error)) : error;
  }
}

/** What to say of an input above the limit. */
export function tooLarge(maxBytes: number): InputError {
  return new InputError(`is larger than ${maxBytes} bytes; raise the limit with --max-bytes`);
}

function readToEnd(fd: number, maxBytes: number): Uint8Array {
  const { size } = fstatSync(fd);
  if (size > maxBytes) throw tooLarge(maxBytes);
  // The size is a hint only: devices and pipes have none, and a file may grow while it is read.
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(Math.max(chunkBytes, size - length + 1));
    const filled = fill(fd, chunk);
    length += filled;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk.subarray(0, filled));
    if (filled < chunk.length) return Buffer.concat(chunks);
  }
}

/** Fills a chunk up to the end of the input: a pipe may give its bytes one by one, and a chunk for each would fill the memory. */
function fill(fd: number, chunk: Uint8Array): number {
  let filled = 0;
  for (let read = -1; read !== 0 && filled < chunk.length; filled += read) read = readChunk(fd, chunk.subarray(filled));
  return filled;
}

function readChunk(fd: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(fd, chunk);
    } catch (error) {
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}
