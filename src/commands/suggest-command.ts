import type { Command } from 'commander';
import { InputError, type Io } from './io.js';
import { nearest } from './nearest.js';

/**
 * A misspelt command is taken for a file, since `show` need not be written. Where there is no such
 * file, the message names the command that was probably meant.
 */
export function suggestCommand(program: Command, files: readonly string[], io: Io): Io {
  const [first] = files;
  if (first === undefined || program.args[0] !== first) return io;
  return {
    ...io,
    readFile(path, maxBytes) {
      try {
        return io.readFile(path, maxBytes);
      } catch (error) {
        const names = program.commands.map((command) => command.name());
        const meant =
          path === first && error instanceof InputError && error.message.startsWith('no such file') ? nearest(path, names) : null;
        throw meant === null ? error : new InputError(`no such file and no such command; did you mean ${meant}?`);
      }
    },
  };
}
