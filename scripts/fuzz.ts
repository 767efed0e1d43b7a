import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { findFault } from '../test/support/find-fault.js';
import { hostileText } from '../test/support/hostile-text.js';
import { randomArticleText } from '../test/support/random-article-text.js';

/**
 * Looks for inputs that break a promise, for as long as asked: npm run fuzz -- --minutes 10
 * Prints the smallest one found and what is wrong, with the seed that finds it again.
 */
const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string', default: String(Date.now() % 1_000_000_000) } },
});
const end = Date.now() + Number(values.minutes) * 60_000;
const runsOfSeed = 200;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every input of the fixtures, to be cut, doubled and mixed. */
const seeds: readonly Uint8Array[] = readdirSync(new URL('../fixtures/', import.meta.url), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
  .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`))
  .filter((bytes) => bytes.length < 100_000);

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 200 }),
  put: fc.oneof(
    hostileText.map(utf8),
    fc.uint8Array({ maxLength: 8 }),
    randomArticleText.map((text) => utf8(text).subarray(0, 400)),
    fc.constant(utf8('\n')),
  ),
});

const changedFixture = fc.tuple(fc.constantFrom(...seeds), fc.array(edit, { maxLength: 6 })).map(([bytes, edits]) =>
  edits.reduce((result: Uint8Array, { at, length, put }) => {
    const from = Math.floor(at * result.length);
    return Uint8Array.from([...result.subarray(0, from), ...put, ...result.subarray(from + length)]);
  }, bytes),
);

const mixture = fc.array(fc.oneof(randomArticleText, hostileText), { minLength: 2, maxLength: 4 }).map((texts) => texts.join('\n'));

const inputs: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  ...[randomArticleText, hostileText, mixture, changedFixture, fc.uint8Array({ maxLength: 2000 })],
  ...[mixture.map((text) => Buffer.from(text, 'utf16le')), mixture.map((text) => Buffer.from(text, 'latin1'))],
);

let runs = 0;
for (let seed = Number(values.seed); Date.now() < end; seed++) {
  const result = fc.check(
    fc.property(inputs, (input) => {
      runs++;
      const fault = findFault(input);
      if (fault !== null) throw new Error(fault);
    }),
    { seed, numRuns: runsOfSeed, interruptAfterTimeLimit: 60_000 },
  );
  if (!result.failed || result.counterexample === null) continue;
  const [input] = result.counterexample;
  process.stdout.write(`seed ${seed}: ${(result.errorInstance as Error).message}\n`);
  process.stdout.write(`input: ${typeof input === 'string' ? JSON.stringify(input) : `base64 ${Buffer.from(input).toString('base64')}`}\n`);
  process.exitCode = 1;
  break;
}
process.stdout.write(`${runs} inputs\n`);
