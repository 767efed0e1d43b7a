import picomatch from 'picomatch';
import type { Pattern } from './find-files.js';

/** Reads a pattern as shells write them ("news/**\/*.txt"), or says null of a path that is none. */
export function readPattern(path: string): Pattern | null {
  const { base, glob, isGlob, maxDepth = Number.POSITIVE_INFINITY } = picomatch.scan(path, { tokens: true }) as Scan;
  if (!isGlob) return null;
  return { base: base === '' ? '.' : base, depth: maxDepth, matches: picomatch(glob) };
}

/** What its types leave out: the depth that comes with the tokens. */
type Scan = ReturnType<typeof picomatch.scan> & { readonly maxDepth?: number };
