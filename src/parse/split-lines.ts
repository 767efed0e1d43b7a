import type { Line } from '../article.js';
import { listOf } from '../text/list-of.js';

/** Cuts decoded text into numbered lines; `decode` has made every line end a line feed. */
export function splitLines(text: string): Line[] {
  return listOf(text.split('\n'), (line, index) => ({ number: index + 1, text: line }));
}
