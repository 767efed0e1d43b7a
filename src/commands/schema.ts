import { articleSchema } from '../render/article-schema.js';
import type { Io } from './io.js';

/** Prints the JSON Schema that every JSON output is valid against. */
export function schema(io: Io): number {
  io.print(`${JSON.stringify(articleSchema, null, 2)}\n`);
  return 0;
}
