import { run } from './cli.js';
import { createProcessIo } from './commands/process-io.js';

/** Runs the program in this process. */
async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), await createProcessIo());
}

void main();
