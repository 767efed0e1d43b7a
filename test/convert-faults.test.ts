import { spawn, spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { program } from './support/run-program.js';

// What a run that is stopped, starved or broken leaves behind.
const paragraph = 'The council met on Tuesday and decided, after a long debate, that the old bridge would be closed to cars. ';
const article = `A bridge closes\n\n${`${paragraph.repeat(2)}\n\n`.repeat(3)}`;
const longArticle = `A bridge closes\n\n${Array.from({ length: 150 }, (_, i) => `In the year ${1850 + i} it was otherwise. ${paragraph}\n\n`).join('')}`;
/** Enough for workers to be started, and for a run to be stopped in its middle. */
const fileCount = 1500;
const args = ['convert', 'in', '--to', 'json', '--output-dir', 'out', '--jobs', '2'];
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-fmt-faults-'));
  mkdirSync(join(folder, 'in'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeInputs(count: number, text = article): void {
  writeFileSync(join(folder, 'in/0.txt'), text);
  for (let i = 1; i < count; i++) linkSync(join(folder, 'in/0.txt'), join(folder, `in/${i}.txt`));
}

function run(env: Readonly<Record<string, string>> = {}) {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  return { status, lines: stderr.split('\n').slice(0, -1) };
}

function shell(line: string) {
  return spawnSync('bash', ['--norc', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], FMT: `${process.execPath} ${program}` },
  });
}

function outputs(): string[] {
  return readdirSync(join(folder, 'out'));
}

/** Sends a signal once some files are done, and waits for the end. */
async function stopInTheMiddle(signal: NodeJS.Signals) {
  const child = spawn(process.execPath, [program, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], env: {} });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  const end = new Promise<number | NodeJS.Signals>((resolve) => child.on('close', (code, by) => resolve(code ?? by ?? 0)));
  while (!readdirSync(folder).includes('out') || outputs().length < 20) await wait(5);
  child.kill(signal);
  return { status: await end, lines: stderr.split('\n').slice(0, -1) };
}

function expectWholeFilesAlone(): void {
  for (const name of outputs())
    expect(JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')).source).toBe(`in/${name.replace('json', 'txt')}`);
}

describe('stopped in the middle', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s: files are whole, and nothing else is left', async (signal, expected) => {
    makeInputs(fileCount);
    const { status, lines } = await stopInTheMiddle(signal);
    expect(status).toBe(expected);
    expect(lines).toEqual([expect.stringMatching(/^article-fmt: interrupted; \d+ done, 0 skipped, 0 failed$/)]);
    expect(outputs().length).toBeLessThan(fileCount);
    expectWholeFilesAlone();
  });

  test('killed: the next run goes on, and removes what was not whole', async () => {
    makeInputs(fileCount);
    expect((await stopInTheMiddle('SIGKILL')).status).toBe('SIGKILL');
    const done = outputs().filter((name) => name.endsWith('.json')).length;
    expect(outputs().some((name) => name.startsWith('.article-fmt-'))).toBe(true);
    const { status, lines } = run();
    expect(lines).toEqual([expect.stringContaining(`article-fmt: ${fileCount - done} done, ${done} skipped (`)]);
    expect([status, outputs().length]).toEqual([0, fileCount]);
    expectWholeFilesAlone();
  });
});

describe('a worker', () => {
  test('that runs out of memory fails its file with one line', () => {
    makeInputs(120, longArticle);
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs');
       const { renameSync } = fs;
       const hoard = [];
       fs.renameSync = (from, to) => {
         while (String(to).endsWith('/77.json')) hoard.push(new Array(100_000).fill(hoard));
         renameSync(from, to);
       };`,
    );
    const { status, lines } = run({ NODE_OPTIONS: `--max-old-space-size=48 --require ${hook}` });
    expect(lines).toEqual([
      expect.stringMatching(/^article-fmt: in\/77\.txt: took more memory than there is; /),
      'article-fmt: 119 done, 0 skipped, 1 failed',
    ]);
    expect([status, outputs().length]).toEqual([1, 119]);
  });

  test('has a text that takes more memory than there is told before it is read', () => {
    makeInputs(300);
    writeFileSync(join(folder, 'in/150.txt.big'), `${paragraph.repeat(4)}\n\n`.repeat(100_000));
    const { status, lines } = run({ NODE_OPTIONS: '--max-old-space-size=48' });
    expect(lines).toEqual([
      expect.stringMatching(/^article-fmt: in\/150\.txt\.big: takes more memory than there is; cut it, or raise the limit: /),
      'article-fmt: 300 done, 0 skipped, 1 failed',
    ]);
    expect([status, outputs().length]).toEqual([1, 300]);
  });

  test('that dies fails its file with one line', () => {
    makeInputs(fileCount);
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `const fs = require('node:fs');
       const { renameSync } = fs;
       fs.renameSync = (from, to) => String(to).endsWith('/77.json') ? process.exit() : renameSync(from, to);`,
    );
    const { status, lines } = run({ NODE_OPTIONS: `--require ${hook}` });
    expect(lines).toEqual([
      'article-fmt: in/77.txt: its worker died while it was converted; try it alone',
      `article-fmt: ${fileCount - 1} done, 0 skipped, 1 failed`,
    ]);
    expect([status, outputs().length]).toEqual([1, fileCount - 1]);
  });
});

describe('an output that cannot be written', () => {
  const canMount = process.getuid?.() === 0 && spawnSync('unshare', ['--mount', 'true']).status === 0;

  test.skipIf(!canMount)('full disk: whole files or none, a line for each that failed (needs root)', () => {
    makeInputs(300);
    const { stdout, stderr } = spawnSync(
      'unshare',
      [
        '--mount',
        'bash',
        '-c',
        `mkdir out && mount -t tmpfs -o size=256k none out && ${process.execPath} ${program} ${args.join(' ')}; echo $?
         for file in out/*.json; do node -e 'JSON.parse(require("fs").readFileSync(process.argv[1]))' $file || echo damaged; break; done
         ls -A out | grep -v json; find out -size 0; ls out | wc -l`,
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    const [status, count] = stdout.trim().split('\n');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(status).toBe('1');
    const lines = stderr.trim().split('\n');
    expect(lines.at(-1)).toBe(`article-fmt: ${count} done, 0 skipped, ${300 - Number(count)} failed`);
    expect(lines[0]).toMatch(/^article-fmt: in\/\d+\.txt: .*\.json: the disk is full; make room and try again$/);
    expect(Number(count)).toBeGreaterThan(10);
  });

  test.skipIf(!canMount)('a disk that is read only (needs root)', () => {
    makeInputs(1);
    const line = `mkdir out && mount -t tmpfs -o ro none out && ${process.execPath} ${program} ${args.join(' ')}`;
    const { status, stderr } = spawnSync('unshare', ['--mount', 'bash', '-c', line], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toMatch(/^article-fmt: \S+\/out: no permission to write there; choose another place\n$/);
    expect(status).toBe(1);
  });

  test('a limit on the size of files', () => {
    makeInputs(1);
    writeFileSync(join(folder, 'in/long.txt'), longArticle);
    const { status, stderr } = shell(`trap '' XFSZ; ulimit -f 8; $FMT ${args.join(' ')}`);
    expect(stderr).toMatch(
      /^article-fmt: in\/long\.txt: .*long\.json: larger than a file may be here; .*\narticle-fmt: 1 done, 0 skipped, 1 failed\n$/,
    );
    expect([status, outputs()]).toEqual([1, ['0.json']]);
  });

  test('a folder where a file is to be, and a file where a folder is to be', () => {
    makeInputs(1);
    mkdirSync(join(folder, 'out/0.json'), { recursive: true });
    mkdirSync(join(folder, 'in/sub'));
    writeFileSync(join(folder, 'in/sub/a.txt'), article);
    writeFileSync(join(folder, 'out/sub'), '');
    const { status, lines } = run();
    expect(lines).toEqual([
      expect.stringMatching(/^article-fmt: in\/sub\/a\.txt: .*\/out\/sub is a file; move it away$/),
      expect.stringMatching(/^article-fmt: in\/0\.txt: .*\/out\/0\.json is a folder; move it away$/),
      'article-fmt: 0 done, 0 skipped, 2 failed',
    ]);
    expect(status).toBe(1);
  });

  test('a name that is too long with its new extension', () => {
    makeInputs(1);
    writeFileSync(join(folder, 'in', 'x'.repeat(253)), article);
    const { lines } = run();
    expect(lines[0]).toMatch(/: the name is too long for a file; choose a shorter one$/);
    expect(lines[1]).toBe('article-fmt: 1 done, 0 skipped, 1 failed');
  });
});

const hasTerminal = spawnSync('script', ['--version']).status === 0;
test.skipIf(!hasTerminal)('on a terminal there is a bar with rate and time left, and the cursor comes back', () => {
  makeInputs(300);
  const { stdout } = shell(`script -qec "stty cols 100; $FMT ${args.join(' ')}" /dev/null < /dev/null`);
  expect(stdout).toMatch(/of 300 files, \d+ a second, \S+ left/);
  expect(stdout.lastIndexOf('\u001b[?25h')).toBeGreaterThan(stdout.lastIndexOf('\u001b[?25l'));
  expect(stdout).toMatch(/article-fmt: 300 done, 0 skipped, 0 failed\r\n$/);
});
