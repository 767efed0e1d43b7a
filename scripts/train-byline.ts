/**
 * Fits the weights of src/parts/byline/byline-model.ts to labelled texts.
 *
 *   npx tsx scripts/train-byline.ts --corpus DIR            fits on all texts and writes the model
 *   npx tsx scripts/train-byline.ts --corpus DIR --check    fits four times, each on three quarters of
 *                                                           the sites, and reads those of the sites left out
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extendBody } from '../src/parse/body/extend-body.js';
import { readBody } from '../src/parse/body/read-body.js';
import { decode } from '../src/parse/decode.js';
import { groupBlocks } from '../src/parse/group-blocks.js';
import { splitLines } from '../src/parse/split-lines.js';
import { bylineCandidates } from '../src/parts/byline/byline-candidates.js';
import { bylineFeatures } from '../src/parts/byline/byline-features.js';
import { findAuthors } from '../src/parts/byline/find-authors.js';
import type { Page } from '../src/parts/page.js';
import { findHead } from '../src/parts/title/find-head.js';
import type { Head } from '../src/parts/title/head.js';
import { type Feature, nameOf, type Weights } from '../src/score/model/feature.js';
import { splitWords } from '../src/text/split-words.js';
import { authorsInMarks } from './training/authors-in-marks.js';
import { fitRanking } from './training/fit-ranking.js';
import { hash } from './training/hash.js';
import { heldOut } from './training/held-out.js';
import { quote } from './training/quote.js';
import { type CorpusRecord, readCorpus, siteOf } from './training/read-corpus.js';

const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (!options.corpus) throw new Error('train-byline: --corpus DIR is needed');

interface Text {
  readonly group: string;
  readonly site: string;
  readonly features: readonly (readonly Feature[])[];
  readonly right: readonly boolean[];
  /** The features of the others as if no line were right, for every second text that has one: half of all pages name nobody. */
  readonly without: readonly (readonly Feature[])[] | null;
  /** Words of the names, where the text states them. */
  readonly names: ReadonlySet<string> | null;
  readonly record: CorpusRecord;
}

/** Weights nearer to zero decide nothing and are left out. */
const LEAST_WEIGHT = 0.06;

const texts = readCorpus(options.corpus)
  .filter(({ flags }) => !flags?.includes('synthetic'))
  .flatMap((record) => readText(record) ?? []);
if (options.check) check();
else writeModel(fitWeights(texts));

function readText(record: CorpusRecord): Text | null {
  const { gold, found, dumper } = record;
  const isLabelled = gold.byline !== undefined || found.byline === false;
  const stated = isLabelled ? [gold.byline ?? ''] : authorsInMarks(record);
  if (stated.length === 0) return null;
  const { page, head } = readHead(record);
  const candidates = bylineCandidates(page, head);
  const isStated = found.byline !== false;
  const words = wordsOf(stated);
  const own = candidates.map(({ byline }) => [...wordsOf(byline.authors)]);
  // The text says otherwise what the label has: nothing is to be learned from it.
  if (!isStated && own.some((list) => list.some((word) => word.length > 3 && words.has(word)))) return null;
  const right = own.map((list) => isStated && list.every((word) => words.has(word)));
  // A page need not print the author that its marks name.
  if (!isLabelled && !right.includes(true)) return null;
  const others = candidates.filter((_, i) => !right[i]);
  return {
    group: isLabelled ? (isStated ? dumper : `${dumper}, none`) : `${dumper}, marks`,
    site: siteOf(record),
    features: bylineFeatures(page, head.titleBlock, candidates),
    right,
    without: right.includes(true) && (hash(record.id) & 4) > 0 ? bylineFeatures(page, head.titleBlock, others) : null,
    names: isStated ? words : null,
    record,
  };
}

function readHead({ input }: CorpusRecord): { page: Page; head: Head } {
  const { page, exclusions } = readBody(groupBlocks(splitLines(decode(new TextEncoder().encode(input)).text)));
  const head = findHead(page);
  return { page: { ...page, body: extendBody(page, head, exclusions) }, head };
}

function wordsOf(names: readonly string[]): Set<string> {
  return new Set(names.flatMap((name) => splitWords(name).words));
}

function fitWeights(training: readonly Text[]): Weights {
  return fitRanking(
    training.flatMap(({ features, right, without }) => [
      { candidates: features.map((list) => list.map(nameOf)), right },
      ...(without === null ? [] : [{ candidates: without.map((list) => list.map(nameOf)), right: without.map(() => false) }]),
    ]),
  );
}

interface Sum {
  texts: number;
  readable: number;
  right: number;
  wrong: number;
}

function check(): void {
  const sums = new Map<string, Sum>();
  for (const [text, weights] of heldOut(texts, fitWeights)) {
    const sum = sums.get(text.group) ?? { texts: 0, readable: 0, right: 0, wrong: 0 };
    sums.set(text.group, sum);
    count(text, weights, sum);
  }
  for (const [group, { texts: all, readable, right, wrong }] of [...sums].sort(([a], [b]) => a.localeCompare(b)))
    console.log(
      `${group.padEnd(16)} ${all} texts  readable ${(readable / all).toFixed(3)}  right ${(right / all).toFixed(3)}  wrong ${(wrong / all).toFixed(3)}`,
    );
}

function count({ record, names, right }: Text, weights: Weights, sum: Sum): void {
  const { page, head } = readHead(record);
  const { authors } = findAuthors(page, head, weights);
  const words = [...wordsOf(authors)];
  sum.texts++;
  if (right.includes(true)) sum.readable++;
  if (names === null ? words.length === 0 : words.length > 0 && words.every((word) => names.has(word))) sum.right++;
  else if (words.length > 0) sum.wrong++;
}

function writeModel(weights: Weights): void {
  const list = Object.entries(weights)
    .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `  ${quote(feature)}: ${Number(weight.toFixed(2))},\n`)
    .join('');
  writeFileSync(
    new URL('../src/parts/byline/byline-model.ts', import.meta.url),
    `// Made by scripts/train-byline.ts; do not edit by hand.\nimport type { Weights } from '../../score/model/feature.js';\n\n/** Fitted to ${texts.length} labelled texts. */\nexport const bylineModel: Weights = {\n${list}};\n`,
  );
}
