import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { program, runProgram } from './support/run-program.js';

// The built program at its edges: what only a process, a pipe, a terminal or a disk can show.
const paragraph = 'The council met on Tuesday and decided, after a long debate, that the old bridge would be closed to cars. ';
const article = `A bridge closes\n\n${`${paragraph.repeat(3).trim()}\n\n`.repeat(30)}`;
const csi = '\u001b[';
const isRoot = process.getuid?.() === 0;
const hasTerminal = spawnSync('script', ['--version']).status === 0;
const hasPython = spawnSync('python3', ['--version']).status === 0;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-fmt-'));
  writeFileSync(join(folder, 'good.txt'), article);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'blank.txt'), '\n \n\t\n');
  writeFileSync(join(folder, 'program'), readFileSync(process.execPath).subarray(0, 20_000));
  mkdirSync(join(folder, 'folder'));
  symlinkSync('circle', join(folder, 'circle'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of bash in the folder; $FMT stands for the program. */
function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync('bash', ['--norc', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', FMT: `${process.execPath} ${program}`, ...env },
  });
}

/** The program with one of its streams set not to block, as some parents leave them. */
function nonBlocking(stream: 0 | 1): string {
  const script = `import fcntl, os, sys; fcntl.fcntl(${stream}, fcntl.F_SETFL, os.O_NONBLOCK); os.execv(sys.argv[1], sys.argv[1:])`;
  return `python3 -c '${script}' $FMT`;
}

describe('errors are one line on standard error', () => {
  test.each([
    ['gone.txt', 'no such file; check the path'],
    ['https://news.example/story', 'is an address; fetch its text first: w3m -dump ADDRESS | article-fmt show'],
    ['folder', 'is a folder; name the files in it'],
    ['good.txt/inside', 'no such file, a part of its path is not a folder; check the path'],
    ['circle', 'its symbolic links lead in a circle; name the file itself'],
    ['empty.txt', 'is empty; there is nothing to show'],
    ['blank.txt', 'is empty; there is nothing to show'],
    ['program', 'is a binary file; article-fmt reads text'],
    ['x'.repeat(300), 'the name is too long for a file; check the path'],
  ])('%s', (name, message) => {
    const { status, stdout, stderr } = runProgram(['show', name, 'good.txt'], { cwd: folder });
    expect(stderr).toBe(`article-fmt: ${name}: ${message}\n`);
    expect(stdout).toContain('A bridge closes');
    expect(status).toBe(1);
  });

  test.skipIf(isRoot)('no permission', () => {
    writeFileSync(join(folder, 'secret.txt'), article);
    chmodSync(join(folder, 'secret.txt'), 0);
    const { status, stderr } = runProgram(['show', 'secret.txt'], { cwd: folder });
    expect(stderr).toBe('article-fmt: secret.txt: no permission to read it; ask its owner or change its mode\n');
    expect(status).toBe(1);
  });

  test('the name of a file cannot act on the terminal', () => {
    const { stderr } = runProgram(['show', 'a\u001b]0;title\u0007\nb'], { cwd: folder });
    expect(stderr).toBe('article-fmt: a\\u{1b}]0;title\\u{7}\\nb: no such file; check the path\n');
  });

  test('a file that begins with a dash follows two', () => {
    writeFileSync(join(folder, '-dash.txt'), article);
    expect(runProgram(['show', '-f', 'jsonl', '--', '-dash.txt'], { cwd: folder }).status).toBe(0);
  });

  test.skipIf(process.platform !== 'linux')('a file whose name is not UTF-8 is read; none is written', () => {
    const name = Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([0xe9])]);
    const other = Buffer.concat([Buffer.from(join(folder, 'caf')), Buffer.from([0xe8])]);
    writeFileSync(name, article);
    writeFileSync(other, article.replaceAll('Tuesday', 'Monday'));
    const read = shell("$FMT show -f jsonl $'caf\\xe9' $'caf\\xe8'").stdout.trim().split('\n');
    expect(read.map((line) => JSON.parse(line)).map(({ source, paragraphs }) => [source, paragraphs[0].text.slice(0, 29)])).toEqual([
      ['caf\ufffd', 'The council met on Tuesday an'],
      ['caf\ufffd', 'The council met on Monday and'],
    ]);
    expect(shell("$FMT explain $'caf\\xe9'").status).toBe(0);
    expect(shell("$FMT show $'gone\\xe9'").stderr).toBe('article-fmt: gone\ufffd: no such file; check the path\n');
    for (const command of ['show', 'stream']) {
      expect(shell(`$FMT ${command} good.txt -o $'out\\xe9'`)).toMatchObject({
        status: 1,
        stderr: 'article-fmt: out\ufffd: the name is not UTF-8; choose another\n',
      });
    }
  });

  test('too many bytes, from a file, a device and a pipe', () => {
    for (const line of [
      '$FMT show --max-bytes 1k good.txt',
      '$FMT show --max-bytes 1k /dev/zero',
      '$FMT show --max-bytes 1k < /dev/zero',
    ]) {
      const { status, stderr } = shell(line);
      expect(stderr).toMatch(/^article-fmt: .*: is larger than 1024 bytes; raise the limit with --max-bytes\n$/);
      expect(status).toBe(1);
    }
  });

  test('wrong usage', () => {
    const { status, stdout, stderr } = runProgram(['show', '--format', 'jsno']);
    expect(stderr).toMatch(/^article-fmt: .*Did you mean json\?.*\n$/);
    expect([status, stdout]).toEqual([2, '']);
  });
});

describe('standard input', () => {
  test('is read without a file and for -', () => {
    for (const args of [
      ['show', '-f', 'json'],
      ['show', '-f', 'json', '-'],
      ['-f', 'json'],
    ]) {
      const { status, stdout } = runProgram(args, { input: article });
      expect(JSON.parse(stdout).source).toBeNull();
      expect(status).toBe(0);
    }
  });

  test('can be a folder, closed, empty or a device', () => {
    for (const from of ['folder', '&-', '/dev/null']) {
      const { status, stderr } = shell(`$FMT show <${from}`);
      expect(stderr).toMatch(/^article-fmt: standard input: [^\n]*\n$/);
      expect(status).toBe(1);
    }
    expect(shell('cat good.txt | $FMT show /dev/stdin').stdout).toContain('A bridge closes');
    expect(shell('$FMT show <(cat good.txt) <(cat good.txt) -f jsonl').stdout.split('\n')).toHaveLength(3);
  });

  test.skipIf(!hasPython)('that does not block is waited for', () => {
    const { status, stdout } = shell(`(sleep 0.3; cat good.txt) | ${nonBlocking(0)} show -f json /dev/fd/0`);
    expect(JSON.parse(stdout).paragraphs.length).toBeGreaterThan(0);
    expect(status).toBe(0);
  });

  test('interrupted: status 130, nothing printed', async () => {
    const child = spawn(process.execPath, [program, 'show'], { stdio: 'pipe' });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.stdin.write('A text that does not end');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect([status, output]).toEqual([130, '']);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it at once in the middle of a long text', async (signal) => {
    writeFileSync(join(folder, 'long.txt'), 'word\n'.repeat(400_000));
    const child = spawn(process.execPath, [program, 'show', join(folder, 'long.txt')], { stdio: 'pipe' });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill(signal);
    const ended = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)));
    expect([ended, output]).toEqual([signal, '']);
  });
});

describe('standard output', () => {
  test('closed by its reader ends the program quietly', () => {
    const files = 'good.txt '.repeat(200);
    const { stdout, stderr, status } = shell(`set -o pipefail; $FMT show ${files} | head -1`);
    expect([stdout, stderr, status]).toEqual(['A bridge closes\n', '', 0]);
  });

  test('that is full is told in one line', () => {
    expect(shell('$FMT show good.txt > /dev/full')).toMatchObject({
      status: 1,
      stderr: 'article-fmt: standard output: the disk is full; make room and try again\n',
    });
  });

  test.skipIf(!hasPython)('slow and not blocking gets all of it', () => {
    expect(shell(`${nonBlocking(1)} show -f jsonl ${'good.txt '.repeat(50)} | (sleep 0.5; wc -l)`).stdout.trim()).toBe('50');
  });

  test('in a pipe is plain, and the same from run to run', () => {
    const runs = [{}, { TERM: 'xterm-256color', COLORTERM: 'truecolor' }, { NO_COLOR: '1', TERM: 'xterm' }].map(
      (env) => runProgram(['show', 'good.txt'], { cwd: folder, env }).stdout,
    );
    expect(runs[0]).not.toContain(csi);
    expect(new Set(runs).size).toBe(1);
  });

  test('is coloured when forced', () => {
    expect(runProgram(['show', '--color', 'always', 'good.txt'], { cwd: folder }).stdout).toContain(csi);
    expect(runProgram(['show', 'good.txt'], { cwd: folder, env: { FORCE_COLOR: '1' } }).stdout).toContain(csi);
    expect(runProgram(['show', 'good.txt'], { cwd: folder, env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toMatchObject({ stderr: '' });
  });

  test('several objects are what jq reads', () => {
    const { stdout } = runProgram(['show', '-f', 'json', 'good.txt', 'good.txt'], { cwd: folder });
    expect(stdout.split(/^}$/m)).toHaveLength(3);
  });
});

describe('--output', () => {
  test('writes a file whole, keeps its mode, follows links, leaves nothing behind', () => {
    writeFileSync(join(folder, 'out.json'), 'old', { mode: 0o640 });
    symlinkSync('out.json', join(folder, 'link.json'));
    const { status, stdout } = runProgram(['show', '-f', 'json', '-o', 'link.json', 'good.txt'], { cwd: folder });
    expect([status, stdout]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).source).toBe('good.txt');
    expect(statSync(join(folder, 'out.json')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('follows a link that leads nowhere yet', () => {
    symlinkSync('later.txt', join(folder, 'to-later.txt'));
    expect(runProgram(['show', '-o', 'to-later.txt', 'good.txt'], { cwd: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'later.txt'), 'utf8')).toContain('A bridge closes');
  });

  test('leaves an old file as it was when the new one cannot be written', () => {
    writeFileSync(join(folder, 'keep.txt'), 'old');
    const { status, stderr } = shell("trap '' XFSZ; ulimit -f 0; $FMT show -o keep.txt good.txt");
    expect(stderr).toBe('article-fmt: keep.txt: larger than a file may be here; raise the limit (ulimit -f) or choose another place\n');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'keep.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.each([
    ['folder', 'is a folder; name a file in it'],
    ['nowhere/out.txt', 'no such folder; make it first'],
    ['good.txt/out.txt', 'a part of its path is not a folder; check the path'],
  ])('to %s', (name, message) => {
    expect(runProgram(['show', '-o', name, 'good.txt'], { cwd: folder })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `article-fmt: ${name}: ${message}\n`,
    });
  });

  test('to a pipe that nobody reads can be interrupted', async () => {
    spawnSync('mkfifo', [join(folder, 'fifo')]);
    const child = spawn(process.execPath, [program, 'show', '-o', 'fifo', 'good.txt'], { cwd: folder, stdio: 'ignore' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))).toBe('SIGINT');
  });

  test('to a device writes to it', () => {
    expect(shell('$FMT show -o /dev/stdout good.txt | cat').stdout).toContain('A bridge closes');
    expect(shell('$FMT show -o /dev/null good.txt').status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe.skipIf(!hasTerminal)('on a terminal', () => {
  const onTerminal = (line: string, env: Readonly<Record<string, string>> = {}) =>
    shell(`script -qec "stty cols 80 rows 24; ${line}" /dev/null < /dev/null`, { TERM: 'xterm-256color', SHELL: '/bin/bash', ...env })
      .stdout;

  test('there is colour, and none under NO_COLOR or on a dumb terminal', () => {
    expect(onTerminal('$FMT show --no-pager good.txt')).toContain(csi);
    expect(onTerminal('$FMT show --no-pager good.txt', { NO_COLOR: '1' })).not.toContain(csi);
    expect(onTerminal('$FMT show good.txt', { TERM: 'dumb' })).not.toContain(csi);
  });

  test('a long text goes through the pager, which may fail or leave early', () => {
    expect(onTerminal('$FMT show good.txt', { PAGER: 'sed s/bridge/BRIDGE/' })).toContain('BRIDGE');
    expect(onTerminal('$FMT show good.txt; echo status $?', { PAGER: 'no-such-pager' })).toContain('A bridge closes');
    expect(onTerminal('$FMT show good.txt', { PAGER: 'kill -9 $$' })).toContain('A bridge closes');
    const early = onTerminal('$FMT show good.txt; echo status $?', { PAGER: 'true' });
    expect(early.trim()).toBe('status 0');
  });
});

/** Runs a script of CommonJS that can look into the program or stand in its way. */
function runScript(script: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: folder, env: { PROGRAM: program, ...env } });
}

test.each([
  ['is cut', 'fs.truncateSync("changing.txt", 2000)', 0],
  ['grows', 'fs.appendFileSync("changing.txt", "More of the same text.".repeat(9000))', 0],
  ['goes away', 'fs.rmSync("changing.txt")', 0],
  ['grows without end', 'for (let i = 0; i < 50; i++) fs.appendFileSync("changing.txt", "x".repeat(1000))', 1],
])('a file that %s while it is read gives what there is to read', (what, change, status) => {
  writeFileSync(join(folder, 'changing.txt'), article);
  const always = what === 'grows without end';
  const script = `process.argv = ['', '', 'show', 'changing.txt', '--max-bytes', '1M'];
    const { main } = require(process.env.PROGRAM).load('cli.cjs');
    const fs = require('node:fs');
    const { readSync } = fs;
    let reads = 0;
    fs.readSync = (fd, chunk, ...ofNode) => {
      if (ofNode.length > 0) return readSync(fd, chunk, ...ofNode);
      if (reads++ === 0 || ${always}) ${change};
      return readSync(fd, chunk.subarray(0, 1000));
    };
    main();`;
  const result = runScript(script);
  expect(result.stderr).toBe(always ? 'article-fmt: changing.txt: is larger than 1048576 bytes; raise the limit with --max-bytes\n' : '');
  expect(result.status).toBe(status);
  if (!always) expect(result.stdout).toContain('A bridge closes');
});

test('a stack is shown only where it is asked for', () => {
  const script = `process.argv = ['', '', 'show', 'good.txt'];
    const { main } = require(process.env.PROGRAM).load('cli.cjs');
    require('node:fs').openSync = () => { throw new TypeError('odd'); };
    main();`;
  const quiet = runScript(script);
  expect(quiet.stderr).toMatch(/^article-fmt: [^\n]*unexpected error \(TypeError: odd\)[^\n]*report it[^\n]*\n$/);
  expect(quiet.status).toBe(1);
  expect(runScript(script, { ARTICLE_FMT_DEBUG: '1' }).stderr).toContain('at ');
});

test.each([
  ['json', ['cli.cjs', 'parts/language-en.cjs', 'parts/json.cjs']],
  ['text', ['cli.cjs', 'parts/language-en.cjs', 'parts/text.cjs']],
  ['markdown', ['cli.cjs', 'parts/language-en.cjs', 'parts/markdown.cjs']],
])('%s loads the code of that format and of the text’s language alone', (format, files) => {
  const script = `process.argv = ['', '', 'show', '-f', '${format}', '-o', '/dev/null', 'good.txt'];
    const { load, loaded } = require(process.env.PROGRAM);
    process.on('exit', () => console.log([...loaded.keys()].join(' ')));
    load('cli.cjs').main();`;
  expect(runScript(script).stdout.trim().split(' ').sort()).toEqual(files.toSorted());
});
