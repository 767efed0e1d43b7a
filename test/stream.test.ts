import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runProgram } from './support/run-program.js';

const text = `A bridge closes\n\n${'The council met on Tuesday and decided, after a long debate, that the old bridge would be closed to cars.\n\n'.repeat(3)}`;
const record = (id: number): string => `${JSON.stringify({ id, text })}\n`;
const forbidden = /[\p{Cc}\u202e]/u;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-fmt-stream-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function stream(input: string | Uint8Array, ...args: string[]) {
  const { status, stdout, stderr } = runProgram(['stream', ...args], { cwd: folder, input });
  return { status, stdout, stderr, lines: stdout.split('\n').slice(0, -1) };
}

describe('output', () => {
  test('is no file that is read, by whatever path', () => {
    const path = join(folder, 'own.jsonl');
    writeFileSync(path, record(1));
    const { status, stderr } = stream('', 'own.jsonl', '-o', path);
    expect([status, stderr]).toEqual([
      2,
      'article-fmt: --output is one of the files to read; choose another (see article-fmt stream --help)\n',
    ]);
    expect(readFileSync(path, 'utf8')).toBe(record(1));
  });
});

describe('records', () => {
  test('each gets one answer, in order, with the article of its text', () => {
    const { status, lines, stderr } = stream(Array.from({ length: 500 }, (_, id) => record(id)).join(''));
    expect([status, stderr]).toEqual([0, '']);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(Array.from({ length: 500 }, (_, id) => id));
    const shown = JSON.parse(runProgram(['show', '-f', 'json'], { input: text }).stdout);
    expect(JSON.parse(lines[0] ?? '')).toEqual({ id: 0, article: shown });
  });

  test('other fields stay as they are written: long numbers, double keys, spaces, escapes', () => {
    const before = '{ "id" : 12345678901234567890, "__proto__": {"a": "}\\"]"}, "x": 1.0, "x": [ {"y": null} ], "\\u0073": "\\ud800", ';
    const { lines } = stream(`${before}"bo\\u0064y": ${JSON.stringify(text)} , "last":true }\r\n`, '--text-field', 'body');
    expect(lines[0]?.startsWith(`${before}"article":{"source":null,`)).toBe(true);
    expect(lines[0]?.endsWith('} , "last":true }')).toBe(true);
    expect(JSON.parse(lines[0] ?? '').article.removed).toBeInstanceOf(Array);
  });

  test('--keep-text, --article-field; a text that stands twice', () => {
    const line = `{"text":"first","text":${JSON.stringify(text)}}`;
    expect(stream(line, '--keep-text', '--article-field', 'a').lines[0]?.startsWith(`${line.slice(0, -1)},"a":{"source"`)).toBe(true);
    expect(stream(line).lines[0]?.startsWith('{"text":"first","article":{"source"')).toBe(true);
    expect(stream(line, '--article-field', 'text').status).toBe(0);
  });

  test('a bad one has an error in its place', () => {
    const bad = [
      'no JSON',
      '{"id":1,"text":"x"',
      'null',
      '[1]',
      '{"id":12345678901234567890}',
      '{"id":{"a":[1]},"text":null}',
      '{"id":"\\ud800","text":"x","article":{}}',
      `${'['.repeat(100_000)}`,
    ];
    const { status, lines, stderr } = stream(`${record(1)}${bad.join('\n')}\n${record(2)}`);
    const noJson = '{"id":null,"error":"the line is not valid JSON; write one object on each"}';
    const noObject = '{"id":null,"error":"the line is not an object; write one on each"}';
    expect(lines).toEqual([
      expect.stringContaining('{"id":1,"article":'),
      noJson,
      noJson,
      noObject,
      noObject,
      '{"id":12345678901234567890,"error":"there is no field \\"text\\"; name the text with --text-field"}',
      '{"id":{"a":[1]},"error":"the field \\"text\\" is not a string; name the text with --text-field"}',
      '{"id":"\\ud800","error":"there is a field \\"article\\" already; choose another with --article-field"}',
      noJson,
      expect.stringContaining('{"id":2,"article":'),
    ]);
    expect(stderr).toBe('article-fmt: 8 of 10 records could not be read; the answer to each says why\n');
    expect(status).toBe(0);
    expect(stream('{}', '--strict').status).toBe(1);
  });

  test('line ends, blank lines, byte order mark, no last line end', () => {
    const { lines } = stream(`\ufeff${record(1).trim()}\r\n\r\n  \n\n${record(2).trim()}`);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
    expect(stream('').stdout).toBe('');
  });

  test('bytes that are not UTF-8, and a line above the limit, which is not kept in memory', () => {
    const input = Buffer.concat([
      Buffer.from('{"text":"caf\u00e9"}\n', 'latin1'),
      Buffer.alloc(3_000_000, 'x'),
      Buffer.from(`\n${record(3)}`),
    ]);
    const { lines } = stream(input, '--max-bytes', '1M');
    expect(lines.map((line) => JSON.parse(line).error)).toEqual([
      'the line is not valid UTF-8, which JSON has to be; convert it first',
      'the line is longer than 1048576 bytes; raise the limit with --max-bytes',
      undefined,
    ]);
  });

  test('no field acts on a terminal', () => {
    const hostile = `${JSON.stringify({ text: `${text}\u001b[31m\u202e`, other: '\u009b31m\u202e' })}\n{"text":"x",\r"y":1}\n`;
    const { stdout } = stream(hostile);
    expect(stdout.replaceAll('\n', '').match(forbidden)).toBeNull();
    expect(stdout).toContain('"other":"\\u009b31m\\u202e"');
    expect(stdout).toContain(' "y":1}');
  });
});

describe('inputs and outputs', () => {
  test('files, packed ones, standard input among them; one that cannot be read is reported', () => {
    writeFileSync(join(folder, '1.jsonl'), record(1));
    writeFileSync(join(folder, '2.jsonl.gz'), Buffer.concat([gzipSync(record(2)), gzipSync(record(3))]));
    writeFileSync(join(folder, 'cut.gz'), gzipSync(record(5)).subarray(0, 60));
    const { status, lines, stderr } = stream(gzipSync(record(4)), '1.jsonl', '2.jsonl.gz', 'gone', 'cut.gz', '-', '1.jsonl');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 2, 3, 4, 1]);
    expect(stderr).toBe(
      'article-fmt: gone: no such file; check the path\narticle-fmt: cut.gz: its compressed data ends too early; fetch it again\n',
    );
    expect(status).toBe(1);
  });

  test('a file is written whole, packed by its extension', () => {
    const { status, stdout } = stream(record(1), '-o', 'out.jsonl.gz');
    expect([status, stdout]).toEqual([0, '']);
    expect(gunzipSync(readFileSync(join(folder, 'out.jsonl.gz'))).toString()).toBe(stream(record(1)).stdout);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('a folder that is not there', () => {
    expect(stream(record(1), '-o', 'nowhere/out.jsonl')).toMatchObject({
      status: 1,
      stderr: 'article-fmt: nowhere/out.jsonl: no such folder; make it first\n',
    });
  });
});
