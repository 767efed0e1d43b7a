import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { program, runProgram } from './support/run-program.js';

const article = `A bridge closes\n\n${'The council met on Tuesday and decided, after a long debate, that the old bridge would be closed to cars.\n\n'.repeat(3)}`;
/** Whether names need not be UTF-8, and the bytes of the command line can be read. */
const hasOtherNames = process.platform === 'linux';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-fmt-convert-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(...names: string[]): void {
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), article);
  }
}

function convert(...args: string[]) {
  const { status, stdout, stderr } = runProgram(['convert', ...args], { cwd: folder });
  expect(stdout).toBe('');
  return { status, lines: stderr.split('\n').slice(0, -1) };
}

/** All files below a folder, hidden ones too. */
function filesBelow(name: string): string[] {
  return readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .sort();
}

describe('what is converted, and to where', () => {
  test.each([
    ['text', 'txt'],
    ['json', 'json'],
    ['jsonl', 'jsonl'],
    ['markdown', 'md'],
    ['html', 'html'],
  ])('a folder keeps its structure, to %s', (format, extension) => {
    write('in/a.txt', 'in/2024/05/b.TXT', 'in/no-extension', 'in/v1.2', 'in/.hidden.txt', 'in/.git/c.txt');
    expect(convert('in', '--to', format, '--output-dir', 'out')).toEqual({
      status: 0,
      lines: ['article-fmt: 4 done, 0 skipped, 0 failed'],
    });
    const names = ['2024/05/b', 'a', 'no-extension', 'v1.2'].map((name) => `${name}.${extension}`);
    expect(filesBelow('out')).toEqual(names);
    const expected = runProgram(['show', '-f', format, 'in/a.txt'], { cwd: folder }).stdout;
    expect(readFileSync(join(folder, 'out', `a.${extension}`), 'utf8')).toBe(expected);
  });

  test('a file keeps its name, a pattern the path below its fixed part', () => {
    write('news/x/a.txt', 'news/y/deep/b.txt', 'news/y/c.md', 'one.txt');
    expect(convert('news/*/*.txt', 'one.txt', '-t', 'json', '-d', 'out').status).toBe(0);
    expect(filesBelow('out')).toEqual(['one.json', 'x/a.json']);
    expect(convert('news/**/*.txt', '-t', 'json', '-d', 'out').status).toBe(0);
    expect(filesBelow('out')).toEqual(['one.json', 'x/a.json', 'y/deep/b.json']);
  });

  test('--base keeps the path below a folder, and takes nothing from elsewhere', () => {
    write('news/x/a.txt', 'news/y/a.txt', 'other/a.txt');
    const { status, lines } = convert('news/x/a.txt', 'news/y/a.txt', 'other/a.txt', '--base', 'news', '-t', 'json', '-d', 'out');
    expect(lines[0]).toBe('article-fmt: other/a.txt: is not below the folder of --base');
    expect(status).toBe(1);
    expect(filesBelow('out')).toEqual(['x/a.json', 'y/a.json']);
  });

  test('a file that is there wins over a pattern, and may begin with a dash', () => {
    write('[a].txt', '-b.txt');
    expect(convert('-t', 'json', '-d', 'out', '--', '[a].txt', '-b.txt').status).toBe(0);
    expect(filesBelow('out')).toEqual(['-b.json', '[a].json']);
  });

  test('the output folder is no input, wherever it is', () => {
    write('a.txt');
    expect(convert('.', '-t', 'text', '-d', 'out').status).toBe(0);
    expect(convert('.', '-t', 'text', '-d', 'out', '--overwrite').lines).toEqual(['article-fmt: 1 done, 0 skipped, 0 failed']);
    expect(filesBelow('out')).toEqual(['a.txt']);
  });

  test('a file named twice is converted once', () => {
    write('in/a.txt');
    expect(convert('in', './in/a.txt', '-t', 'json', '-d', 'out').lines).toEqual(['article-fmt: 1 done, 0 skipped, 0 failed']);
  });
});

describe('nothing is replaced that should not be', () => {
  test('what is there is skipped, replaced, or brought up to date', () => {
    write('in/a.txt', 'in/b.txt');
    convert('in', '-t', 'json', '-d', 'out');
    writeFileSync(join(folder, 'out/a.json'), 'old');
    expect(convert('in', '-t', 'json', '-d', 'out')).toEqual({
      status: 0,
      lines: ['article-fmt: 0 done, 2 skipped (there already; replace them with --overwrite or --update), 0 failed'],
    });
    expect(readFileSync(join(folder, 'out/a.json'), 'utf8')).toBe('old');
    const later = Date.now() / 1000 + 60;
    utimesSync(join(folder, 'in/a.txt'), later, later);
    expect(convert('in', '-t', 'json', '-d', 'out', '--update').lines).toEqual(['article-fmt: 1 done, 1 skipped (up to date), 0 failed']);
    expect(readFileSync(join(folder, 'out/a.json'), 'utf8')).not.toBe('old');
    expect(convert('in', '-t', 'json', '-d', 'out', '--overwrite').lines).toEqual(['article-fmt: 2 done, 0 skipped, 0 failed']);
  });

  test('two inputs for one output: the second is an error', () => {
    write('in/a.md', 'in/a.txt');
    const { status, lines } = convert('in', '-t', 'html', '-d', 'out');
    expect(lines[0]).toMatch(/^article-fmt: in\/a\.txt: would be written to the same file as .*in\/a\.md; /);
    expect([status, lines[1]]).toEqual([1, 'article-fmt: 1 done, 0 skipped, 1 failed']);
  });

  test('no input is replaced, whether its own article or that of another would be put there', () => {
    write('in/a.txt', 'in/b.text', 'in/b.txt');
    const before = statSync(join(folder, 'in/a.txt')).ino;
    const { status, lines } = convert('in/a.txt', 'in/b.text', 'in/b.txt', '-t', 'text', '-d', 'in', '--overwrite');
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe('article-fmt: 0 done, 0 skipped, 3 failed');
    expect(statSync(join(folder, 'in/a.txt')).ino).toBe(before);
    expect(readFileSync(join(folder, 'in/b.txt'), 'utf8')).toBe(article);
  });

  test('the output folder is made with those above it', () => {
    write('a.txt');
    expect(convert('a.txt', '--to', 'text', '--output-dir', 'new/one/./two/').status).toBe(0);
    expect(filesBelow('new')).toEqual(['one/two/a.txt']);
  });

  test('an output folder that cannot be made is told', () => {
    write('a.txt');
    expect(convert('a.txt', '--to', 'text', '--output-dir', 'a.txt/out').status).toBe(1);
  });

  test.runIf(process.platform === 'linux')('where no folder can be made, nobody waits for one', () => {
    write('a.txt');
    const { status, lines } = convert('a.txt', '--to', 'text', '--output-dir', '/proc/no-such-folder');
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
  });

  test('no link leads out of the output folder', () => {
    write('in/sub/deep/a.txt', 'in/b.txt');
    mkdirSync(join(folder, 'out'));
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('../elsewhere', join(folder, 'out/sub'));
    symlinkSync('../elsewhere/b.json', join(folder, 'out/b.json'));
    const { status, lines } = convert('in', '-t', 'json', '-d', 'out', '--overwrite');
    expect(lines[0]).toMatch(/leads out of the output folder; remove that link$/);
    expect(status).toBe(1);
    expect(filesBelow('elsewhere')).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'out/b.json'), 'utf8')).source).toBe('in/b.txt');
  });

  test('a path with dots cannot leave the output folder', () => {
    write('a.txt', 'work/b.txt');
    mkdirSync(join(folder, 'work/x'), { recursive: true });
    const { status } = runProgram(['convert', '../a.txt', 'x/../../a.txt', '..', '-t', 'json', '-d', 'out'], { cwd: join(folder, 'work') });
    expect(status).toBe(0);
    expect(filesBelow('.').filter((name) => name.endsWith('.json'))).toEqual(['work/out/a.json', 'work/out/work/b.json']);
  });
});

describe('what cannot be converted', () => {
  test('each has its line, and the others are done', () => {
    write('in/good.txt');
    writeFileSync(join(folder, 'in/empty.txt'), '');
    writeFileSync(join(folder, 'in/program'), readFileSync(process.execPath).subarray(0, 20_000));
    symlinkSync('nowhere', join(folder, 'in/dangling'));
    symlinkSync('circle', join(folder, 'in/circle'));
    symlinkSync('..', join(folder, 'in/parent'));
    spawnSync('mkfifo', [join(folder, 'in/fifo')]);
    const { status, lines } = convert('in', 'gone', '*.gone', '-t', 'json', '-d', 'out');
    expect(lines).toEqual([
      'article-fmt: in/circle: its symbolic links lead in a circle; name the file itself',
      'article-fmt: in/dangling: no such file; check the path',
      'article-fmt: gone: no such file; check the path',
      'article-fmt: *.gone: no file matches it; check the pattern',
      'article-fmt: in/empty.txt: is empty; there is nothing to show',
      'article-fmt: in/program: is a binary file; article-fmt reads text',
      'article-fmt: 1 done, 2 skipped (1 neither files nor folders; 1 links to folders; name the folders to convert them), 6 failed',
    ]);
    expect(status).toBe(1);
    expect(filesBelow('out')).toEqual(['good.json']);
  });

  test('names with control characters and bytes that are not UTF-8', () => {
    mkdirSync(join(folder, 'in'));
    const names = ['-dash.txt', 'a\nb.txt', 'c\u001b]0;title\u0007.txt'].map((name) => Buffer.from(name));
    for (const name of [...names, Buffer.from('caf\u00e9.txt', 'latin1')]) {
      writeFileSync(Buffer.concat([Buffer.from(join(folder, 'in/')), name]), name.includes(7) ? '' : article);
    }
    const { lines } = convert('in', '-t', 'json', '-d', 'out');
    expect(lines).toEqual([
      'article-fmt: in/c\\u{1b}]0;title\\u{7}.txt: is empty; there is nothing to show',
      'article-fmt: 3 done, 0 skipped, 1 failed',
    ]);
    const written = readdirSync(Buffer.from(join(folder, 'out')), 'latin1').sort();
    expect(written).toEqual(['-dash.json', 'a\nb.json', 'caf\u00e9.json']);
  });

  test.skipIf(!hasOtherNames)('folders that are not UTF-8, named, gone through, worked in and written to', () => {
    const inFolder = Buffer.concat([Buffer.from(join(folder, 'd')), Buffer.from([0xff])]);
    mkdirSync(inFolder);
    writeFileSync(Buffer.concat([inFolder, Buffer.from('/a'), Buffer.from([0xfe])]), article);
    const line = `node="${process.execPath} ${program} convert -t json"
      $node $'d\\xff' -d $'o\\xff' && $node $'d\\xff' -d $'o\\xff' --overwrite && cd $'d\\xff' && $node $'a\\xfe' -d ../o`;
    const { status, stderr } = spawnSync('bash', ['--norc', '-c', line], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect([status, stderr]).toEqual([0, 'article-fmt: 1 done, 0 skipped, 0 failed\n'.repeat(3)]);
    expect(readdirSync(join(folder, 'o'), 'latin1')).toEqual(['a\u00fe.json']);
    expect(readdirSync(Buffer.concat([Buffer.from(join(folder, 'o')), Buffer.from([0xff])]), 'latin1')).toEqual(['a\u00fe.json']);
  });

  test('wrong usage', () => {
    expect(convert('in')).toMatchObject({ status: 2 });
    expect(convert('in', '-t', 'pdf', '-d', 'out')).toMatchObject({ status: 2 });
    expect(convert('in', '-t', 'json', '-d', 'out', '--update', '--overwrite')).toMatchObject({ status: 2 });
    expect(convert('in', '-t', 'json', '-d', 'out', '--jobs', '0')).toMatchObject({ status: 2 });
    write('file');
    expect(convert('file', '-t', 'json', '-d', 'file')).toEqual({
      status: 1,
      lines: ['article-fmt: file: is there already and is no folder; choose another place'],
    });
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
