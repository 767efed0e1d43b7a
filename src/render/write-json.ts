import { escapeUnsafe } from './escape-unsafe.js';

/** JSON that may go to a terminal, ending in a line feed. */
export function writeJson(value: unknown, indent: 0 | 2): string {
  return `${escapeUnsafe(JSON.stringify(value, null, indent))}\n`;
}
