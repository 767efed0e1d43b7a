/**
 * Fits the weights of src/score/body-model.ts to labelled texts: those of a corpus and the pages of fixtures/pages.
 *
 *   npx tsx scripts/train.ts --corpus DIR            fits on all texts and writes the model
 *   npx tsx scripts/train.ts --corpus DIR --check    fits four times, each on three quarters of the
 *                                                    sites, and scores the sites left out
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Block } from '../src/article.js';
import { languages } from '../src/languages/index.js';
import { decode } from '../src/parse/decode.js';
import { findBody } from '../src/parse/find-body.js';
import { groupBlocks } from '../src/parse/group-blocks.js';
import { measureBlocks } from '../src/parse/measure-blocks.js';
import { splitLines } from '../src/parse/split-lines.js';
import { type BlockFeatures, blockFeatures } from '../src/score/block-features.js';
import { bodyTraits, measureTraits } from '../src/score/body-traits.js';
import type { Weights } from '../src/score/feature.js';
import { firstLook } from '../src/score/first-look.js';
import { massOf } from '../src/score/mass-of.js';
import type { Measures } from '../src/score/measure-block.js';
import { Outlook } from '../src/score/outlook.js';
import { type BodyModel, scoreBody } from '../src/score/score-body.js';
import { type Survey, surveyPage } from '../src/score/survey.js';
import type { Tree } from '../src/score/trees.js';
import { bodyTargets, type Target } from './training/body-targets.js';
import { fitBodyTrees, type Rows } from './training/fit-body-trees.js';
import { fitLogistic } from './training/fit-logistic.js';
import { hash } from './training/hash.js';
import { heldOut } from './training/held-out.js';
import { formsAsTheyAre, PAGE, pageRecords } from './training/page-records.js';
import { printTrees } from './training/print-trees.js';
import { quote } from './training/quote.js';
import { type CorpusRecord, pageOf, readCorpus, siteOf } from './training/read-corpus.js';
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

interface Text {
  readonly record: CorpusRecord;
  readonly blocks: readonly Block[];
  readonly measures: readonly Measures[];
  readonly survey: Survey;
  /** Packed, since the corpus has tens of millions. */
  readonly features: readonly (BlockFeatures & { readonly features: Int32Array })[];
  readonly targets: readonly Target[];
  readonly weight: number;
  readonly site: string;
}

/** Texts whose whole body is known teach more than those of which a few sentences are. */
const WEIGHT_OF_WHOLE_GOLD = 3;
/** Each form of a page of today. */
const WEIGHT_OF_PAGE = 1.5;

const HEADER = `// Made by scripts/train.ts; do not edit by hand.
// biome-ignore-all format: one tree a line.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a bound is like one by chance.
`;

const texts = readTexts(options.corpus);
if (options.check) check();
else writeModel(fitModel(texts));

function readTexts(folder: string): Text[] {
  const corpus = [...readCorpus(folder), ...pageRecords(formsAsTheyAre)];
  const regions = new Map<string, string>();
  for (const { dumper, input, ...record } of corpus) {
    const page = pageOf(record as CorpusRecord);
    if (dumper === 'container') regions.set(page, input.split('\n').slice(1).join('\n'));
    else if (dumper === 'selection' && !regions.has(page)) regions.set(page, input);
  }
  return corpus
    .filter(({ flags }) => !flags?.includes('synthetic'))
    .filter(({ gold }, i) => gold.paragraphs || i % Number(options.sample) === 0)
    .map((record) => {
      const blocks = groupBlocks(splitLines(decode(new TextEncoder().encode(record.input)).text));
      const { measures } = measureBlocks(blocks, languages);
      const survey = surveyPage(blocks, measures);
      const isWholePage = ['innertext', 'w3m', 'lynx'].includes(record.dumper);
      const targets = bodyTargets(record, blocks, measures, isWholePage ? (regions.get(pageOf(record)) ?? null) : null);
      const known = targets.reduce((sum, target, i) => sum + (target === null ? 0 : massOf((measures[i] as Measures).wordCount)), 0);
      const weight = weightOfRecord(record) / Math.max(30, known);
      return {
        record,
        blocks,
        measures,
        survey,
        features: blocks.map((_, i) => packed(blockFeatures(survey, i))),
        targets,
        weight,
        site: siteOf(record),
      };
    });
}

function weightOfRecord({ origin, gold }: CorpusRecord): number {
  if (origin === PAGE) return WEIGHT_OF_PAGE;
  return gold.paragraphs ? WEIGHT_OF_WHOLE_GOLD : 1;
}

function packed({ features, ...places }: BlockFeatures) {
  return { features: Int32Array.from(features), ...places };
}

/** Both looks: the second learns from first scores of texts that the first was not fitted on. */
function fitModel(training: readonly Text[]): BodyModel {
  const isLeft = ({ site }: Text): boolean => (hash(`${site}half`) & 4) > 0;
  const left = fitFirst(training.filter(isLeft));
  const right = fitFirst(training.filter((text) => !isLeft(text)));
  const trees = fitSecond(training, (text) => (isLeft(text) ? right : left));
  return { first: fitFirst(training), second: { traits: bodyTraits, trees } };
}

function fitFirst(training: readonly Text[]): Weights {
  return fitLogistic(
    training.map((text) => ({
      features: text.features.map(({ features }) => features),
      targets: text.targets,
      weights: text.measures.map((own) => weightOf(text, own)),
    })),
  );
}

function fitSecond(training: readonly Text[], firstOf: (text: Text) => Weights): Tree[] {
  const rows: Rows = { traits: [], isBody: [], weights: [], odds: [] };
  for (const text of training) addRows(text, firstOf(text), rows);
  return fitBodyTrees(rows);
}

/** The blocks of a text that something is known of, as the second look sees them. */
function addRows(text: Text, first: Weights, rows: Rows): void {
  const look = firstLook(text.blocks.length, (i) => text.features[i] as BlockFeatures, first);
  const outlook = new Outlook(text.survey, look);
  for (const [i, target] of text.targets.entries()) {
    if (target === null) continue;
    const row = new Float32Array(bodyTraits.length);
    measureTraits(outlook, i, row);
    rows.traits.push(row);
    rows.isBody.push(target.isBody);
    rows.weights.push(weightOf(text, text.measures[i] as Measures) * target.sureness);
    rows.odds.push(look.odds[i] as number);
  }
}

function weightOf({ weight }: Text, { wordCount }: Measures): number {
  return massOf(wordCount) ** 0.7 * weight;
}

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
  for (const [text, model] of heldOut(texts, fitModel)) {
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
function describeBlocks({ blocks, measures, targets }: Text, scores: readonly number[], body: ReturnType<typeof findBody>): unknown[] {
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
    new URL('../src/score/body-model.ts', import.meta.url),
    `${HEADER}import type { BodyModel } from './score-body.js';\n\n/** Fitted to ${texts.length} labelled texts of ${sites} sites. */\nexport const bodyModel: BodyModel = {\n  first: {\n${list}\n  },\n  second: ${printTrees(second)},\n};\n`,
  );
}
