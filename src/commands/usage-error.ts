import { printable } from './printable.js';

/** commander's account of wrong usage as one line, safe to print, that says where to look. */
export function usageError(text: string): string {
  const message = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?');
  return `article-fmt: ${printable(message)} (see article-fmt --help)`;
}
