import { complain } from './complain.js';
import { decodeInput } from './decode-input.js';
import type { Io } from './io.js';

export interface ReadOptions {
  readonly encoding?: string;
  readonly maxBytes: number;
}

/** Reads and decodes an input, null being standard input. Throws an InputError. */
export async function readText(path: string | null, { encoding, maxBytes }: ReadOptions, io: Io): Promise<string> {
  const bytes = path === null ? await io.readStdin(maxBytes) : io.readFile(path, maxBytes);
  const { text, warnings } = decodeInput(bytes, encoding);
  for (const warning of warnings) complain(path, warning, io);
  return text;
}
