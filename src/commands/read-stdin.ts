import { explainReadError, isSystemError } from './explain-system-error.js';
import { InputError, statusWhenInterrupted } from './io.js';
import { tooLarge } from './read-file.js';

/**
 * Reads standard input to its end, up to a limit. Throws an InputError. Asynchronous, unlike the
 * reading of files, so that an interrupt is heard while a person types.
 */
export async function readStdin(maxBytes: number): Promise<Uint8Array> {
  const onInterrupt = () => process.exit(statusWhenInterrupted);
  process.on('SIGINT', onInterrupt);
  try {
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of process.stdin) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge(maxBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw isSystemError(error) ? new InputError(explainReadError(error)) : error;
  } finally {
    process.off('SIGINT', onInterrupt);
  }
}
