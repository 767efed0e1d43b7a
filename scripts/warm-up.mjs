// Runs the program on a few texts, so that what V8 compiles for them is kept beside it: the functions
// that one run of most texts needs.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const fixtures = ['translated-scrape', 'press-release', 'cms-post-en'];
const formats = ['json', 'jsonl', 'text', 'markdown', 'html'];

// V8 would forget what runs once, as much of the program does when it starts.
setFlagsFromString('--no-flush-bytecode');

const { load } = createRequire(import.meta.url)('../bin/article-fmt.js');
const { run } = load('cli.cjs');
const io = {
  env: {},
  terminal: null,
  stdinIsTerminal: false,
  readFile: (path) => readFileSync(path),
  print: () => undefined,
  warn: (line) => process.stderr.write(`${line}\n`),
};
for (const format of formats) {
  for (const fixture of fixtures) {
    const path = fileURLToPath(new URL(`../fixtures/${fixture}/input.txt`, import.meta.url));
    process.exitCode ||= await run(['show', '--format', format, path], io);
  }
}
// The languages are little else than data.
for (const part of readdirSync(new URL('../dist/parts/', import.meta.url))) if (/^language-\w+\.cjs$/.test(part)) load(`parts/${part}`);

// What is compiled serves only where the flags are what they were.
setFlagsFromString('--flush-bytecode');
