import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { argumentBytes } from './argument-bytes.js';

/** Refuses to write a file that is to be read, by whatever paths: what is left out of the article would be lost. */
export function refuseOwnInput(command: Command, inputs: readonly string[], output: string | undefined): void {
  const target = output === undefined ? null : fileAt(output);
  if (target !== null && inputs.some((input) => fileAt(input) === target))
    command.error('--output is one of the files to read; choose another');
}

/** What tells a regular file from all others. */
function fileAt(path: string): string | null {
  try {
    const file = statSync(argumentBytes(path), { bigint: true });
    return file.isFile() ? `${file.dev}:${file.ino}` : null;
  } catch {
    return null;
  }
}
