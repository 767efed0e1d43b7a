import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

// What a stranger gets: the packed package, installed into an empty place, without a network.
const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join(root, 'fixtures/press-release/input.txt');
let place = '';

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'article-fmt-package-'));
  npm('pack', '--ignore-scripts', '--pack-destination', place);
  const [tarball = ''] = readdirSync(place);
  npm('install', '--global', '--offline', '--prefix', join(place, 'prefix'), join(place, tarball));
}, 120_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

function npm(...args: string[]): void {
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'pipe' });
}

test('the program runs', () => {
  const output = execFileSync(join(place, 'prefix/bin/article-fmt'), ['show', '-f', 'json', sample], { encoding: 'utf8' });
  expect(JSON.parse(output).source).toBe(sample);
  for (const format of ['text', 'markdown', 'html', 'jsonl']) {
    expect(execFileSync(join(place, 'prefix/bin/article-fmt'), ['show', '-f', format, sample], { encoding: 'utf8' })).toContain(
      'Rope Walk',
    );
  }
});

test('the library can be imported', () => {
  const installed = join(place, 'prefix/lib/node_modules/article-fmt');
  const script = join(installed, 'try.mjs');
  writeFileSync(
    script,
    "import { decode, parseArticle, renderMarkdown } from 'article-fmt'; console.log(renderMarkdown(parseArticle(decode(new TextEncoder().encode('A title\\n\\nA text.')).text).article));",
  );
  expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toContain('A title');
});

test('nothing else comes with it', () => {
  const installed = join(place, 'prefix/lib/node_modules');
  expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['article-fmt']);
  const manifest = JSON.parse(readFileSync(join(installed, 'article-fmt/package.json'), 'utf8'));
  expect(manifest.dependencies ?? {}).toEqual({});
});
