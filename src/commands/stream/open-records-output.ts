import { createWriteStream, readdirSync, renameSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { isLeftover, nameWhileUnfinished } from '../leftovers.js';
import { resolveTarget } from '../write-file.js';

export interface RecordsOutput {
  readonly stream: Writable;
  /** Makes what was written the file, or waits until it is written. */
  commit(): void | Promise<void>;
  /** Leaves an older file as it was. */
  abandon(): void;
}

const nothing = () => undefined;
/** Where a pipe takes its time. */
const flush = () => new Promise<void>((resolve) => process.stdout.write('', () => resolve()));

/** Standard output, or a file that appears when it is whole, through a temporary one beside it. */
export function openRecordsOutput(path: string | undefined): RecordsOutput {
  if (path === undefined) return { stream: process.stdout, commit: flush, abandon: nothing };
  const target = resolveTarget(path);
  if (!target.isReplaceable) return { stream: createWriteStream(target.path), commit: nothing, abandon: nothing };

  const folder = dirname(target.path);
  for (const name of readdirSync(folder)) if (isLeftover(name)) rmSync(join(folder, name), { recursive: true, force: true });
  const temporary = join(folder, nameWhileUnfinished('.tmp'));
  const abandon = () => rmSync(temporary, { force: true });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      abandon();
      process.exit(128 + constants.signals[signal]);
    });
  }
  return {
    stream: createWriteStream(temporary, { flags: 'wx', mode: target.mode, flush: true }),
    commit: () => renameSync(temporary, target.path),
    abandon,
  };
}
