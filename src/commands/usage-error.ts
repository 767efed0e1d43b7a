import { printable } from './printable.js';

/** commander's account of wrong usage as one line, safe to print, that says where to look: at the help of the command, if one was found. */
export function usageError(text: string, command: string | null): string {
  const message = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)$/, '; did you mean $1?');
  return `article-fmt: ${printable(message)} (see article-fmt ${command === null ? '' : `${command} `}--help)`;
}
