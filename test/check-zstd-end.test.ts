import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { checkZstdEnd } from '../src/commands/stream/check-zstd-end.js';

const hasZstd = spawnSync('zstd', ['--version']).status === 0;
const pack = (text: string, ...args: string[]): Buffer => spawnSync('zstd', ['-q', '-c', ...args], { input: text }).stdout;

async function check(bytes: Buffer, step: number): Promise<string> {
  async function* pieces(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  }
  const passed: Buffer[] = [];
  try {
    for await (const chunk of checkZstdEnd(pieces())) passed.push(chunk);
  } catch {
    return 'cut';
  }
  return Buffer.concat(passed).equals(bytes) ? 'whole' : 'changed';
}

test.skipIf(!hasZstd)('whole data passes and cut data does not, in pieces of any size (needs zstd)', async () => {
  const long = Array.from({ length: 60_000 }, (_, i) => `${(i * 7919) % 10_007} `).join('');
  const skippable = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);
  const frames = [pack('short'), pack('short', '--no-check'), pack(long), pack('x'.repeat(400_000)), pack('')];
  const all = Buffer.concat([...frames, skippable, frames[0] as Buffer]);
  for (const bytes of [...frames, all]) {
    for (const step of [1, 7, 65_536]) expect(await check(bytes, step)).toBe('whole');
    for (const missing of [1, 3, 5, 9]) expect(await check(bytes.subarray(0, -missing), 1000)).toBe('cut');
  }
});
