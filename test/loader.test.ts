import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'fixtures/press-release/input.txt');
const places: string[] = [];
let dist = '';

beforeEach(() => {
  const place = mkdtempSync(join(tmpdir(), 'article-fmt-loader-'));
  places.push(place);
  dist = join(place, 'dist');
  cpSync(join(root, 'bin'), join(place, 'bin'), { recursive: true });
  cpSync(join(root, 'dist'), dist, { recursive: true, filter: (path) => !path.endsWith('.cache') });
});

afterAll(() => {
  for (const place of places) rmSync(place, { recursive: true, force: true });
});

const show = (...options: string[]): string =>
  execFileSync(process.execPath, [...options, join(dist, '../bin/article-fmt.js'), 'show', '-f', 'json', sample], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
const compiled = (): string[] => readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => /\.cache/.test(name));

test('the first run on a text keeps what it compiles, the next uses it and says the same', () => {
  execFileSync(process.execPath, [join(dist, '../bin/article-fmt.js'), '--version']);
  expect(compiled()).toEqual([]);
  const first = show();
  const kept = compiled();
  expect(kept.map((name) => name.replace(/\.cjs.*$/, '')).sort()).toEqual(['cli', 'parts/json', 'parts/language-en']);
  expect(show()).toBe(first);
  expect(compiled()).toEqual(kept);
});

test('what is damaged, or was compiled otherwise, does no harm', () => {
  const first = show();
  expect(show('--no-opt')).toBe(first);
  for (const name of compiled()) writeFileSync(join(dist, name), 'no code');
  expect(show()).toBe(first);
  for (const name of compiled()) writeFileSync(join(dist, name), '');
  expect(show()).toBe(first);
});

test('where it cannot be kept the program runs all the same', () => {
  const kept = ['cli.cjs', 'parts/json.cjs'].map((file) => `${file}.${process.versions.v8}-${process.arch}.cache`);
  for (const name of kept) mkdirSync(join(dist, name, 'in the way'), { recursive: true });
  expect(JSON.parse(show()).source).toBe(sample);
  expect(compiled().filter((name) => /\d$/.test(name))).toEqual([]);
});
