import { decode } from '../parse/decode.js';
import { binaryAdvice } from './binary-advice.js';
import { complain } from './complain.js';
import { InputError, type Io } from './io.js';

export interface ReadOptions {
  readonly encoding?: string;
  readonly maxBytes: number;
}

/** Reads and decodes an input, null being standard input. Throws an InputError. */
export async function readText(path: string | null, { encoding, maxBytes }: ReadOptions, io: Io): Promise<string> {
  const bytes = path === null ? await io.readStdin(maxBytes) : io.readFile(path, maxBytes);
  const advice = binaryAdvice(bytes);
  if (advice !== null) throw new InputError(advice);
  const { text, warnings, looksBinary } = decode(bytes, encoding === undefined ? {} : { encoding });
  if (looksBinary) throw new InputError('is a binary file; article-fmt reads text');
  for (const warning of warnings) complain(path, warning, io);
  return text;
}
