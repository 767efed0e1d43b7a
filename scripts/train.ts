/**
 * Fits the weights of src/score/body/body-model.ts to labelled texts: those of a corpus and the pages of fixtures/pages.
 *
 *   npx tsx scripts/train.ts --corpus DIR            fits on all texts and writes the model
 *   npx tsx scripts/train.ts --corpus DIR --check    fits four times, each on three quarters of the
 *                                                    sites, and scores the sites left out
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findBody } from '../src/parse/body/find-body.js';
import { type BodyModel, scoreBody } from '../src/score/body/score-body.js';
import { type BodyText, readBodyTexts } from './training/body-texts.js';
import { fitBodyModel } from './training/fit-body-model.js';
import { heldOut } from './training/held-out.js';
import { printTrees } from './training/print-trees.js';
import { quote } from './training/quote.js';
import type { CorpusRecord } from './training/read-corpus.js';
import { scoreSegments, scoreShingles } from './training/score-body.js';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    check: { type: 'boolean', default: false },
    worst: { type: 'string', default: '0' },
    json: { type: 'string' },
    sample: { type: 'string', default: '1' },
  },
});
if (!options.corpus) throw new Error('train: --corpus DIR is needed');

const HEADER = `// Made by scripts/train.ts; do not edit by hand.
// biome-ignore-all format: one tree a line.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a bound is like one by chance.
`;

const texts = readBodyTexts(options.corpus, Number(options.sample));
if (options.check) check();
else writeModel(fitBodyModel(texts));

interface Tally {
  p: number;
  r: number;
  texts: number;
  kept: number;
  wronglyKept: number;
  lost: number;
}

/** Scores every text by a model that was fitted on other sites alone. */
function check(): void {
  const tallies = new Map<string, Tally>();
  const results: { id: string; p: number; r: number; blocks: readonly unknown[] }[] = [];
  for (const [text, model] of heldOut(texts, fitBodyModel)) {
    const { record, blocks, measures } = text;
    const scores = scoreBody(blocks, measures, model);
    const body = findBody(scores, measures);
    const kept = blocks.filter((_, i) => body?.isBody[i]).map((block) => block.text);
    const whole = scoreShingles(record, kept);
    addTo(tallies, record, whole, scoreSegments(record, kept.join('\n')));
    if (whole) results.push({ id: record.id, ...whole, blocks: describeBlocks(text, scores, body) });
  }
  report(tallies);
  results.sort((a, b) => a.p + a.r - b.p - b.r);
  for (const { id, p, r } of results.slice(0, Number(options.worst))) console.log(`${id}  P ${p.toFixed(2)}  R ${r.toFixed(2)}`);
  if (options.json) writeFileSync(options.json, JSON.stringify(results));
}

function addTo(
  tallies: Map<string, Tally>,
  { dumper }: CorpusRecord,
  whole: { p: number; r: number } | null,
  segments: { tp: number; fp: number; fn: number },
): void {
  const tally = tallies.get(dumper) ?? { p: 0, r: 0, texts: 0, kept: 0, wronglyKept: 0, lost: 0 };
  tallies.set(dumper, tally);
  if (whole) {
    tally.p += whole.p;
    tally.r += whole.r;
    tally.texts++;
  }
  tally.kept += segments.tp;
  tally.wronglyKept += segments.fp;
  tally.lost += segments.fn;
}

function report(tallies: ReadonlyMap<string, Tally>): void {
  const harmonic = (precision: number, recall: number): string => ((2 * precision * recall) / (precision + recall)).toFixed(3);
  for (const [dumper, { p, r, texts: n, kept, wronglyKept, lost }] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
    const segments = harmonic(kept / (kept + wronglyKept), kept / (kept + lost));
    console.log(
      `${dumper.padEnd(10)} ${n} texts  P ${(p / n).toFixed(3)}  R ${(r / n).toFixed(3)}  F1 ${harmonic(p / n, r / n)}  segments ${segments}`,
    );
  }
}

/** What a person looking for the cause of an error wants to see of each block. */
function describeBlocks({ blocks, measures, targets }: BodyText, scores: readonly number[], body: ReturnType<typeof findBody>): unknown[] {
  return blocks.map((block, i) => [
    block.lines[0],
    block.text.slice(0, 140),
    targets[i],
    Number((scores[i] as number).toFixed(3)),
    body?.isBody[i] ? 1 : 0,
    measures[i]?.wordCount,
    measures[i]?.cues.map(({ topic, coverage }) => `${topic} ${coverage}`),
  ]);
}

function writeModel({ first, second }: BodyModel): void {
  const list = Object.entries(first)
    .filter(([, weight]) => Math.abs(weight) >= 0.01)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `    ${quote(feature)}: ${Number(weight.toFixed(2))},`)
    .join('\n');
  const sites = new Set(texts.map(({ site }) => site)).size;
  writeFileSync(
    new URL('../src/score/body/body-model.ts', import.meta.url),
    `${HEADER}import type { BodyModel } from './score-body.js';\n\n/** Fitted to ${texts.length} labelled texts of ${sites} sites. */\nexport const bodyModel: BodyModel = {\n  first: {\n${list}\n  },\n  second: ${printTrees(second)},\n};\n`,
  );
}
