/**
 * Fits the weights of src/score/title-model.ts to labelled texts.
 *
 *   npx tsx scripts/train-title.ts --corpus DIR            fits on all texts and writes the model
 *   npx tsx scripts/train-title.ts --corpus DIR --check    fits four times, each on three quarters of
 *                                                          the sites, and ranks those of the sites left out
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { correctBody } from '../src/parse/correct-body.js';
import { decode } from '../src/parse/decode.js';
import { groupBlocks } from '../src/parse/group-blocks.js';
import { readPage } from '../src/parse/read-page.js';
import { splitLines } from '../src/parse/split-lines.js';
import { titleCandidates } from '../src/parts/title-candidates.js';
import { findStrangers } from '../src/rules/index.js';
import { type Feature, nameOf, type Weights } from '../src/score/feature.js';
import { rankTitles, type TitleModel } from '../src/score/rank-titles.js';
import { type TitleForm, titleFeatures, titleForms } from '../src/score/title-features.js';
import { fitRanking } from './training/fit-ranking.js';
import { type CorpusRecord, readCorpus, siteOf } from './training/read-corpus.js';
import { isSameTitle } from './training/same-title.js';

const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (!options.corpus) throw new Error('train-title: --corpus DIR is needed');

interface Text {
  readonly group: string;
  readonly fold: number;
  readonly form: TitleForm;
  readonly features: readonly Feature[][];
  readonly right: readonly boolean[];
  readonly hasTitle: boolean;
}

const FOLDS = 4;
/** Weights nearer to zero decide nothing and are left out. */
const LEAST_WEIGHT = 0.06;
/** Below this no candidate is taken. */
const LEAST_CHANCE = 0.3;

const texts = readCorpus(options.corpus)
  .filter(({ flags }) => !flags?.includes('synthetic'))
  .flatMap(readTexts);
if (options.check) check();
else writeModel(fitForms(texts));

/** A record as it is, and its body alone, which states no title. */
function readTexts(record: CorpusRecord): Text[] {
  const { gold, found, dumper, flags } = record;
  const own: Text[] = [];
  if (gold.title && found.title !== false) own.push(readText(record, record.input, gold.title, dumper));
  else if (!gold.title && (found.title === false || flags?.includes('no-title')))
    own.push(readText(record, record.input, null, 'no title'));
  const isWhole = ['selection', 'plain'].includes(dumper) && !flags?.includes('gold-mostly-missing');
  const first = gold.paragraphs?.[0]?.trim() ?? '';
  if (isWhole && first.length >= 60 && /[.!?。！？”"]$/.test(first))
    own.push(readText(record, (gold.paragraphs ?? []).join('\n\n'), null, 'body alone'));
  return own;
}

function readText(record: CorpusRecord, input: string, title: string | null, group: string): Text {
  const scored = readPage(groupBlocks(splitLines(decode(new TextEncoder().encode(input)).text)));
  const page = { ...scored, body: correctBody(scored, findStrangers(scored)) };
  const { setting, candidates, headline } = titleCandidates(page);
  const right = candidates.map((index) => {
    const text = page.blocks[index]?.text ?? '';
    return title !== null && isSameTitle(title, index === 0 ? text.slice(headline.from, headline.to) : text);
  });
  return {
    group,
    fold: hash(siteOf(record)) % FOLDS,
    form: setting.form,
    features: titleFeatures(setting, candidates),
    right,
    hasTitle: title !== null,
  };
}

/** Every feature counts for all texts and once more for those of its form. */
function fitForms(training: readonly Text[]): TitleModel {
  const useful = training.filter(({ hasTitle, right }) => !hasTitle || right.includes(true));
  const weights = fitRanking(
    useful.map(({ features, form, right }) => ({
      candidates: features.map((list) => [
        ...list.map((feature) => `any|${nameOf(feature)}`),
        ...list.map((feature) => `${form}|${nameOf(feature)}`),
      ]),
      right,
    })),
  );
  const of = (name: string): Weights =>
    Object.fromEntries(
      Object.entries(weights)
        .filter(([feature]) => feature.startsWith(`${name}|`))
        .map(([feature, weight]) => [feature.slice(name.length + 1), weight]),
    );
  return Object.fromEntries(['any', ...titleForms].map((name) => [name, of(name)])) as unknown as TitleModel;
}

interface Sum {
  texts: number;
  right: number;
  wrong: number;
}

function check(): void {
  const sums = new Map<string, Sum>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitForms(texts.filter((text) => text.fold !== fold));
    for (const text of texts.filter((one) => one.fold === fold)) {
      const sum = sums.get(text.group) ?? { texts: 0, right: 0, wrong: 0 };
      sums.set(text.group, sum);
      count(text, model, sum);
    }
  }
  for (const [group, { texts: all, right, wrong }] of [...sums].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${group.padEnd(10)} ${all} texts  right ${(right / all).toFixed(3)}  wrong ${(wrong / all).toFixed(3)}`);
}

function count({ features, form, right, hasTitle }: Text, model: TitleModel, sum: Sum): void {
  const chances = rankTitles(features, form, model);
  const chance = Math.max(0, ...chances);
  const isTaken = chance >= LEAST_CHANCE;
  sum.texts++;
  if (hasTitle ? isTaken && right[chances.indexOf(chance)] : !isTaken) sum.right++;
  else if (isTaken) sum.wrong++;
}

function writeModel(model: TitleModel): void {
  const list = (weights: Weights): string =>
    Object.entries(weights)
      .filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, weight]) => `    ${quote(feature)}: ${weight.toFixed(2)},\n`)
      .join('');
  const forms = Object.entries(model).map(([form, weights]) => `  ${quote(form)}: {\n${list(weights)}  },\n`);
  writeFileSync(
    new URL('../src/score/title-model.ts', import.meta.url),
    `// Made by scripts/train-title.ts; do not edit by hand.\nimport type { TitleModel } from './rank-titles.js';\n\n/** Fitted to ${texts.length} labelled texts. */\nexport const titleModel: TitleModel = {\n${forms.join('')}};\n`,
  );
}

/** As the formatter would have it: quoted only where it must be. */
function quote(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

/** Spreads sites over folds; the same site always falls into the same one. */
function hash(text: string): number {
  let value = 7;
  for (let i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) >>> 0;
  return value;
}
