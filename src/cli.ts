import { CommanderError } from 'commander';
import { ClosedPipe, type Io, OutputError } from './commands/io.js';
import { printable } from './commands/printable.js';
import { createProgram } from './commands/program.js';
import { unexpected } from './commands/unexpected.js';

const wrongUsage = 2;

/** Runs the command line on arguments and a world. The answer is the exit status. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = createProgram(io, (result) => {
    status = result;
  });
  try {
    // A person who types the bare name wants to know what it does, not to type an article.
    await program.parseAsync(argv.length === 0 && io.stdinIsTerminal ? ['--help'] : argv, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof ClosedPipe) return status;
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUsage;
    io.warn(`article-fmt: ${error instanceof OutputError ? error.message : printable(unexpected(error, io.env))}`);
    return 1;
  }
}
