import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { program } from './support/run-program.js';

const record = `${JSON.stringify({ id: 1, text: 'The council met on Tuesday and decided that the bridge would be closed.' })}\n`;
/** Little work for many bytes. */
const wide = `${JSON.stringify({ id: 1, text: 'The bridge is closed.', page: 'x'.repeat(20_000) })}\n`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-fmt-stream-'));
  writeFileSync(join(folder, 'records.jsonl'), record.repeat(2000));
  writeFileSync(
    join(folder, 'peak.cjs'),
    "process.on('exit', () => require('node:fs').writeFileSync('peak', String(process.resourceUsage().maxRSS)));",
  );
});

afterEach(() => rmSync(folder, { recursive: true }));

function shell(line: string) {
  return spawnSync('bash', ['--norc', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
    env: { PATH: process.env['PATH'], FMT: `${process.execPath} ${program}` },
  });
}

function leftovers(): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}

test('a closed pipe ends it quietly', () => {
  const { status, stdout, stderr } = shell('set -o pipefail; $FMT stream records.jsonl | head -1 | wc -l');
  expect([status, stdout.trim(), stderr]).toEqual([0, '1', '']);
});

test('a full disk is told in one line, from standard output and from a file', () => {
  expect(shell('$FMT stream records.jsonl > /dev/full')).toMatchObject({
    status: 1,
    stderr: 'article-fmt: standard output: the disk is full; make room and try again\n',
  });
  writeFileSync(join(folder, 'out.jsonl'), 'old');
  const { status, stderr } = shell("trap '' XFSZ; ulimit -f 16; $FMT stream records.jsonl -o out.jsonl");
  expect(stderr).toBe('article-fmt: out.jsonl: larger than a file may be here; raise the limit (ulimit -f) or choose another place\n');
  expect([status, readFileSync(join(folder, 'out.jsonl'), 'utf8'), leftovers()]).toEqual([1, 'old', []]);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s leaves an older file as it was', async (signal, expected) => {
  writeFileSync(join(folder, 'out.jsonl'), 'old');
  const child = spawn(process.execPath, [program, 'stream', '-o', 'out.jsonl'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  child.stdin.write(record.repeat(100));
  while (leftovers().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  child.kill(signal);
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect([status, readFileSync(join(folder, 'out.jsonl'), 'utf8'), leftovers()]).toEqual([expected, 'old', []]);
});

test('killed: the next run removes what was left, and nothing of a run that goes on', async () => {
  const start = () =>
    spawn(process.execPath, [program, 'stream', '-o', 'out.jsonl'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const killed = start();
  while (leftovers().length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  const [left] = leftovers();
  const running = start();
  while (leftovers().length < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  killed.kill('SIGKILL');
  await new Promise((resolve) => killed.on('close', resolve));
  expect(shell('$FMT stream records.jsonl -o third.jsonl').status).toBe(0);
  expect(leftovers()).toHaveLength(1);
  expect(leftovers()).not.toContain(left);
  running.stdin.end(record);
  expect(await new Promise((resolve) => running.on('close', resolve))).toBe(0);
  expect(leftovers()).toEqual([]);
});

test('answers come before the input ends', async () => {
  const child = spawn(process.execPath, [program, 'stream'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.write(record);
  const answer = await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(String(answer)).toMatch(/^\{"id":1,"article":.*\}\n$/);
  child.stdin.end();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
});

test('memory is flat, also where the reader is slow', () => {
  const node = `${process.execPath} -e 'const line = ${JSON.stringify(wide)}.repeat(50); let n = 0;
    const more = () => { while (n++ < 200) if (!process.stdout.write(line)) return process.stdout.once("drain", more); }; more()'`;
  const { status, stdout } = shell(`${node} | NODE_OPTIONS='--require ./peak.cjs' $FMT stream | (sleep 1; wc -l)`);
  expect([status, stdout.trim()]).toEqual([0, '10000']);
  const peakMiB = Number(readFileSync(join(folder, 'peak'), 'utf8')) / 1024;
  expect(peakMiB).toBeLessThan(200);
});

const isNodeWithZstd = spawnSync(process.execPath, ['-e', 'process.exit(require("node:zlib").createZstdCompress ? 0 : 1)']).status === 0;
const hasZstd = spawnSync('zstd', ['--version']).status === 0;

test.skipIf(isNodeWithZstd)('zstd where Node has none: one line that says what to do', () => {
  writeFileSync(join(folder, 'in.zst'), Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]));
  expect(shell('$FMT stream in.zst')).toMatchObject({
    status: 1,
    stderr: 'article-fmt: in.zst: is compressed with zstd, which needs Node 22.15 or newer; unpack it first: zstd -dc\n',
  });
  expect(shell('$FMT stream records.jsonl -o out.zst')).toMatchObject({
    status: 1,
    stderr: 'article-fmt: zstd needs Node 22.15 or newer; use --compress none and | zstd\n',
  });
});

test.skipIf(!isNodeWithZstd || !hasZstd)('zstd both ways', () => {
  expect(shell('zstd -q records.jsonl && $FMT stream records.jsonl.zst -o out.zst && zstd -dc out.zst | wc -l').stdout.trim()).toBe('2000');
});
