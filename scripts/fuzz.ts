import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { cpuTime } from '../test/support/cpu-time.js';
import type { findFault } from '../test/support/find-fault.js';
import { hostileText } from '../test/support/hostile-text.js';
import { randomArticleText } from '../test/support/random-article-text.js';
import { Coverage } from './fuzz/coverage.js';
import { loadCounted } from './fuzz/load-counted.js';
import { makeRandom } from './fuzz/make-random.js';
import { minimise } from './fuzz/minimise.js';
import { type Material, mutate } from './fuzz/mutate.js';
import { phrasesOfLanguages } from './fuzz/phrases-of-languages.js';
import { readCorpus } from './training/read-corpus.js';

/**
 * Looks for inputs that break a promise: npm run fuzz -- --minutes 10 --corpus DIR
 * Texts of the fixtures, of the corpus if there is one, and random ones are tried first. Then those
 * that reached a branch of the program, or reached it more often, are changed and tried again for
 * as long as asked. Of each fault the smallest input found is printed; the same seed finds it again.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    corpus: { type: 'string' },
  },
});
const seed = Number(values.seed);
const mostMilliseconds = 1000;
/** Bytes: longer inputs are only tried, shorter ones are not worth cutting before they are kept. */
const [longestKept, longEnough] = [8000, 400];

const { module, counts } = await loadCounted<{ findFault: typeof findFault }>('test/support/find-fault.ts');
const coverage = new Coverage(counts);
const random = makeRandom(seed);

interface Kept {
  readonly bytes: Uint8Array;
  uses: number;
}

const pool: Kept[] = [];
const faults = new Map<string, string>();
let runs = 0;
let slowest = { milliseconds: 0, input: '' };

/** The fault of an input, a run that takes far too long being one. The counts say where the run went. */
function faultOf(bytes: Uint8Array): string | null {
  runs++;
  counts.fill(0);
  let fault: string | null = null;
  const milliseconds = cpuTime(() => {
    try {
      fault = module.findFault(bytes);
    } catch (error) {
      fault = (error as Error).stack ?? String(error);
    }
  });
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input: written(bytes) };
  return fault ?? (milliseconds > mostMilliseconds + bytes.length / 10 ? 'takes too long' : null);
}

/** Two inputs with a fault of one kind are one finding. */
function kindOf(fault: string): string {
  return fault.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '…').slice(0, 80);
}

function written(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text).equals(bytes) ? JSON.stringify(text) : `base64 ${Buffer.from(bytes).toString('base64')}`;
}

/** Bytes as characters that can be left out and changed, and back. */
function editable(bytes: Uint8Array): { readonly text: string; readonly toBytes: (text: string) => Uint8Array } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text).equals(bytes)
    ? { text, toBytes: (changed) => Buffer.from(changed) }
    : { text: Buffer.from(bytes).toString('latin1'), toBytes: (changed) => Buffer.from(changed, 'latin1') };
}

function report(bytes: Uint8Array, fault: string): void {
  const kind = kindOf(fault);
  if (faults.has(kind)) return;
  const { text, toBytes } = editable(bytes);
  const isSame = (candidate: string): boolean => kindOf(faultOf(toBytes(candidate)) ?? '') === kind;
  // What took long once, while the machine was busy, need not take long again.
  if (!isSame(text)) return;
  const smallest = toBytes(minimise(text, isSame, 3000));
  faults.set(kind, fault);
  process.stdout.write(`\nseed ${seed}: ${faultOf(smallest)}\ninput: ${written(smallest)}\n`);
}

/** Tries an input and keeps the part of it that goes where none went. */
function attempt(bytes: Uint8Array): void {
  const fault = faultOf(bytes);
  if (fault !== null) report(bytes, fault);
  const places = fault === null ? coverage.fresh() : [];
  if (places.length === 0) return;
  if (bytes.length <= longestKept) {
    const { text, toBytes } = editable(bytes);
    const reaches = (candidate: string): boolean => faultOf(toBytes(candidate)) === null && coverage.isFreshAt(places);
    pool.push({ bytes: bytes.length > longEnough ? toBytes(minimise(text, reaches, 40)) : bytes, uses: 0 });
    faultOf(bytes);
  }
  coverage.keep();
}

/** One of the least used of a few. */
function choose(): Kept {
  const candidates = Array.from({ length: 4 }, () => random.pick(pool));
  return candidates.reduce((best, candidate) => (candidate.uses < best.uses ? candidate : best));
}

const material: Material = {
  random,
  other: () => editable(random.pick(pool).bytes).text,
  phrases: phrasesOfLanguages(),
};

function changed(bytes: Uint8Array): Uint8Array {
  if (random.onceIn(12)) return Buffer.from(mutate(Buffer.from(bytes).toString('latin1'), material), 'latin1');
  const { text, toBytes } = editable(bytes);
  const result = mutate(text, material);
  return random.onceIn(40) ? Buffer.from(`\ufeff${result}`, random.pick(['utf16le', 'utf8'])) : toBytes(result);
}

function randomTexts(count: number): string[] {
  return fc.sample(fc.oneof(randomArticleText, hostileText), { seed: random.below(2 ** 31), numRuns: count });
}

let nextReport = Date.now();
function tell(what: string): void {
  if (Date.now() < nextReport) return;
  nextReport = Date.now() + 60_000;
  process.stdout.write(`${what}: ${runs} runs, ${pool.length} kept, ${coverage.reached} of ${coverage.branches} branches\n`);
}

const fixtures = new URL('../fixtures/', import.meta.url);
for (const entry of readdirSync(fixtures, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.txt')) continue;
  attempt(readFileSync(`${entry.parentPath}/${entry.name}`));
  tell('fixtures');
}
for (const { input } of values.corpus ? readCorpus(values.corpus) : []) {
  attempt(Buffer.from(input));
  tell('corpus');
}
for (const text of randomTexts(500)) attempt(Buffer.from(text));
const end = Date.now() + Number(values.minutes) * 60_000;
while (Date.now() < end) {
  const kept = choose();
  kept.uses++;
  attempt(changed(kept.bytes));
  if (random.onceIn(100)) for (const text of randomTexts(1)) attempt(Buffer.from(text));
  tell('changed');
}
nextReport = 0;
tell('at the end');
process.stdout.write(
  `seed ${seed}, ${faults.size} faults; the slowest run took ${Math.round(slowest.milliseconds)} ms:\n${slowest.input.slice(0, 2000)}\n`,
);
process.exitCode = faults.size > 0 ? 1 : 0;
