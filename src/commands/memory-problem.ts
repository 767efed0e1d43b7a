import { getHeapStatistics } from 'node:v8';

/** Bytes that reading takes: of each line, of each character that is searched for words, of each character. Measured, rounded up. */
const [perLine, perSearched, perCharacter] = [2000, 16, 6];
const blankLine = 100;
/** Of a long line the beginning is searched. */
const mostSearched = 360;
/** Shorter texts fit into the memory of any process. */
const longEnough = 20_000;

/**
 * Why a text is not to be read: it would take more memory than this process may have, which would
 * end it without a word that a person understands. Null where there is enough.
 */
export function memoryProblem(text: string): string | null {
  if (text.length < longEnough || memoryFor(text) < getHeapStatistics().heap_size_limit) return null;
  return 'takes more memory than there is; cut it, or raise the limit: NODE_OPTIONS=--max-old-space-size=MEGABYTES';
}

function memoryFor(text: string): number {
  let bytes = text.length * perCharacter;
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from);
    const length = (end < 0 ? text.length : end) - from;
    bytes += length === 0 ? blankLine : perLine + perSearched * Math.min(length, mostSearched);
    from += length + 1;
  }
  return bytes;
}
