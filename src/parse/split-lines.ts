import type { Line } from '../article.js';

/** Cuts decoded text into numbered lines; `decode` has made every line end a line feed. */
export function splitLines(text: string): Line[] {
  return text.split('\n').map((line, index) => ({ number: index + 1, text: line }));
}
