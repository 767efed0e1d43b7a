import { windows1252 } from './read-bytes.js';
import { scanUtf8 } from './scan-utf8.js';

export interface InvalidBytes {
  /** How many sequences of bytes decoding replaces. */
  readonly count: number;
  /** Offset of the first of them. */
  readonly offset: number;
}

/** Counts what decoding replaces and finds where it begins; null where all bytes are valid. */
export function findInvalidBytes(bytes: Uint8Array, encoding: string): InvalidBytes | null {
  if (encoding === 'utf-8') {
    const { invalid, firstInvalid } = scanUtf8(bytes);
    return invalid === 0 ? null : { count: invalid, offset: firstInvalid };
  }
  if (encoding === 'windows-1252') return findEmptyPlaces(bytes);
  const offset = findFirst(bytes, encoding);
  if (offset === null) return null;
  const rest = new TextDecoder(encoding).decode(bytes.subarray(offset));
  return { count: rest.split('\ufffd').length - 1, offset };
}

function findEmptyPlaces(bytes: Uint8Array): InvalidBytes | null {
  const isEmpty = (byte: number): boolean => windows1252[byte - 0x80] === '\ufffd';
  const offset = bytes.findIndex(isEmpty);
  return offset < 0 ? null : { count: bytes.subarray(offset).filter(isEmpty).length, offset };
}

/** Feeds a strict decoder: great steps as far as the bytes are valid, then one byte at a time. */
function findFirst(bytes: Uint8Array, encoding: string): number | null {
  let start = 0;
  const inSteps = makeFeed(bytes, encoding);
  while (start < bytes.length && inSteps(start, Math.min(start + step, bytes.length)) !== null) start += step;
  if (start >= bytes.length) return null;
  const byteByByte = makeFeed(bytes, encoding);
  // A sequence cut by the last step began at most three bytes before it.
  start = Math.max(0, start - 4);
  byteByByte(0, start);
  let sequenceStart = start;
  for (let i = start; i < bytes.length; i++) {
    const text = byteByByte(i, i + 1);
    if (text === null) break;
    if (text !== '') sequenceStart = i + 1;
  }
  return sequenceStart;
}

const step = 0x4000;

/** Decodes one stretch of the bytes after the other; null for the first that is not valid. */
function makeFeed(bytes: Uint8Array, encoding: string): (from: number, to: number) => string | null {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (from, to) => {
    try {
      return decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length });
    } catch {
      return null;
    }
  };
}
