import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { statusWhenInterrupted } from '../io.js';
import { resolveTarget } from '../write-file.js';

export interface RecordsOutput {
  readonly stream: Writable;
  /** Makes what was written the file. */
  commit(): void;
  /** Leaves an older file as it was. */
  abandon(): void;
}

const statusWhenTerminated = 143;
const nothing = () => undefined;

/** Standard output, or a file that appears when it is whole, through a temporary one beside it. */
export function openRecordsOutput(path: string | undefined): RecordsOutput {
  if (path === undefined) return { stream: process.stdout, commit: nothing, abandon: nothing };
  const target = resolveTarget(path);
  if (!target.isReplaceable) return { stream: createWriteStream(target.path), commit: nothing, abandon: nothing };

  const temporary = join(dirname(target.path), `.article-fmt-${process.pid}.tmp`);
  const abandon = () => rmSync(temporary, { force: true });
  const endWith = (status: number) => () => {
    abandon();
    process.exit(status);
  };
  process.on('SIGINT', endWith(statusWhenInterrupted));
  process.on('SIGTERM', endWith(statusWhenTerminated));
  return {
    stream: createWriteStream(temporary, { flags: 'wx', mode: target.mode, flush: true }),
    commit: () => renameSync(temporary, target.path),
    abandon,
  };
}
