import type { Io } from './io.js';
import { printable } from './printable.js';

/** Says on standard error what is wrong with an input, null being standard input. */
export function complain(path: string | null, message: string, io: Io): void {
  io.warn(`article-fmt: ${path === null ? 'standard input' : printable(path)}: ${printable(message)}`);
}
