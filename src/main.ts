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
  const status = await run(process.argv.slice(2), io);
  // All is written by now. To end without being told, Node would wait for what V8 compiles and collects for a later that does not come.
  process.exit(status);
}

/** Makes this thread a worker of convert. */
export async function work(): Promise<void> {
  await import('./commands/convert/worker.js');
}
