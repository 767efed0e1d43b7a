import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const program = fileURLToPath(new URL('../../bin/article-fmt.js', import.meta.url));

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs the built program, in an environment that says nothing of colours or terminals. */
export function runProgram(args: readonly string[], { input = '', env = {}, cwd }: RunOptions = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
}
