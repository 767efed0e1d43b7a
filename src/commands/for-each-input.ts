import { complain } from './complain.js';
import { ClosedPipe, InputError, type Io, OutputError } from './io.js';
import { unexpected } from './unexpected.js';

/**
 * Does the work for each input, null being standard input. One that fails is reported and the
 * others are still done. The answer is the exit status.
 */
export async function forEachInput(
  paths: readonly (string | null)[],
  io: Io,
  work: (path: string | null) => Promise<void>,
): Promise<number> {
  let status = 0;
  for (const path of paths) {
    try {
      await work(path);
    } catch (error) {
      if (error instanceof ClosedPipe || error instanceof OutputError) throw error;
      complain(path, error instanceof InputError ? error.message : unexpected(error, io.env), io);
      status = 1;
    }
  }
  return status;
}
