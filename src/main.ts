import { run } from './cli.js';
import { printable } from './commands/printable.js';
import { createProcessIo } from './commands/process-io.js';
import { unexpected } from './commands/unexpected.js';

export { run };

/** Runs the program in this process. */
export async function main(): Promise<void> {
  const io = await createProcessIo();
  process.on('uncaughtException', (error) => {
    io.warn(`article-fmt: ${printable(unexpected(error, io.env))}`);
    process.exit(1);
  });
  process.exitCode = await run(process.argv.slice(2), io);
}

/** Makes this thread a worker of convert. */
export async function work(): Promise<void> {
  await import('./commands/convert/worker.js');
}
