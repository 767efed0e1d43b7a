/**
 * Fits the trees of src/parse/stray/stray-model.ts, which look at the body a third time, to labelled texts: those
 * of a corpus and the pages of fixtures/pages. What they look at is scored by body models that were fitted
 * on other sites, four of them, as a text that comes along is.
 *
 *   npx tsx scripts/train-stray.ts --corpus DIR            fits on all texts and writes the model
 *   npx tsx scripts/train-stray.ts --corpus DIR --check    fits four times, each on three quarters of the
 *                                                          sites, and counts blocks of the sites left out
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readParts } from '../src/parse/read-parts.js';
import { readSubtitle } from '../src/parse/read-subtitle.js';
import { type StrayKnown, straySetting } from '../src/parse/stray/stray-setting.js';
import { type StrayTrait, strayTraits } from '../src/parse/stray/stray-traits.js';
import { withoutStrays } from '../src/parse/stray/without-strays.js';
import type { BodyModel } from '../src/score/body/score-body.js';
import type { Measures } from '../src/score/measure-block.js';
import { oddsOf } from '../src/score/model/odds-of.js';
import type { TreeModel } from '../src/score/model/trees.js';
import { type BodyText, readBodyTexts } from './training/body-texts.js';
import { fitBodyModel } from './training/fit-body-model.js';
import { fitBodyTrees, type Rows } from './training/fit-body-trees.js';
import { heldOut } from './training/held-out.js';
import { PAGE } from './training/labelled-record.js';
import { onlyAsked } from './training/only-asked.js';
import { isStored } from './training/page-records.js';
import { printTrees } from './training/print-trees.js';
import type { CorpusRecord } from './training/read-corpus.js';
import { titleLikeness } from './training/title-likeness.js';
import { withoutSpaces } from './training/without-spaces.js';

const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (!options.corpus) throw new Error('train-stray: --corpus DIR is needed');

interface Text {
  readonly record: CorpusRecord;
  readonly site: string;
  readonly known: StrayKnown;
  /** The blocks of the body of which it is known whether they belong there, and whether they do. */
  readonly blocks: readonly number[];
  readonly isBody: readonly (0 | 1)[];
}

/** Each form of a page against a text of the corpus: of pages every line is known. */
const WEIGHT_OF_PAGE = 2;
/** A block counts the more the more words it has, up to so many, by this power. */
const [MOST_WORDS, POWER] = [80, 0.3];
/** A line with so many words in common with the title is the title. */
const LIKE = 0.8;
const HEADER = `// Made by scripts/train-stray.ts; do not edit by hand.
// biome-ignore-all format: one tree a line.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a bound is like one by chance.
`;
const names = Object.keys(strayTraits) as (keyof typeof strayTraits)[];
const measures: Readonly<Record<string, StrayTrait>> = strayTraits;

const texts = [...heldOut(readBodyTexts(options.corpus), fitBodyModel)]
  .filter(([{ record }]) => !isStored(record))
  .map(([text, model]) => readText(text, model));
if (options.check) check();
else writeModel(fitModel(texts));

function readText({ record, blocks, targets, site }: BodyText, model: BodyModel): Text {
  const { known } = readSubtitle(readParts(blocks, false, model));
  const asked = blocks.flatMap((block, index) => {
    const target = targets[index];
    return target?.sureness === 1 && isOpen(known, index) && !isOtherPart(record, block.text) ? [{ index, isBody: target.isBody }] : [];
  });
  return { record, site, known, blocks: asked.map(({ index }) => index), isBody: asked.map(({ isBody }) => isBody) };
}

/** Paragraphs and lists are not asked later, and teach what belongs to a story as well. */
function isOpen({ page, taken, resumed }: StrayKnown, index: number): boolean {
  return page.body.isBody[index] === true && !taken.has(index) && !resumed.has(index);
}

/** A headline or standfirst that was not found is none of the body, and better there than nowhere. */
function isOtherPart({ gold, origin }: CorpusRecord, text: string): boolean {
  if (origin !== PAGE) return false;
  return withoutSpaces(gold.subtitle ?? '').includes(withoutSpaces(text)) || titleLikeness(gold.title ?? '', text) >= LIKE;
}

function fitModel(training: readonly Text[]): TreeModel {
  const rows: Rows = { traits: [], isBody: [], weights: [], odds: [] };
  for (const { record, known, blocks, isBody } of training) {
    const setting = straySetting(known);
    const weight = (record.origin === PAGE ? WEIGHT_OF_PAGE : 1) / Math.sqrt(blocks.length);
    for (const [i, index] of blocks.entries()) {
      const { wordCount } = known.page.measures[index] as Measures;
      rows.traits.push(Float32Array.from(names, (name) => (measures[name] as StrayTrait)(setting, index)));
      rows.isBody.push(isBody[i] as 0 | 1);
      rows.weights.push(weight * Math.max(1, Math.min(MOST_WORDS, wordCount)) ** POWER);
      rows.odds.push(oddsOf(known.page.scores[index] as number));
    }
  }
  return onlyAsked({ traits: names, trees: fitBodyTrees(rows) });
}

/** Lines that are none of the body, lines of it that are lost, and texts without either. */
interface Sum {
  strays: number;
  lost: number;
  right: number;
}

function check(): void {
  const sums = new Map<string, { texts: number; before: Sum; after: Sum }>();
  for (const [text, model] of heldOut(texts, fitModel)) {
    const none = (): Sum => ({ strays: 0, lost: 0, right: 0 });
    const sum = sums.get(text.record.dumper) ?? { texts: 0, before: none(), after: none() };
    sums.set(text.record.dumper, sum);
    sum.texts++;
    count(text, text.known.page.body.isBody, sum.before);
    count(text, withoutStrays(text.known, model).body.isBody, sum.after);
  }
  for (const [group, { texts: all, before, after }] of [...sums].sort(([a], [b]) => a.localeCompare(b))) {
    const change = (name: keyof Sum): string => `${name} ${before[name]} → ${after[name]}`;
    console.log(`${group.padEnd(10)} ${all} texts  ${change('strays')}  ${change('lost')}  ${change('right')}`);
  }
}

function count({ blocks, isBody }: Text, flags: readonly boolean[], sum: Sum): void {
  const strays = blocks.filter((index, i) => flags[index] === true && isBody[i] === 0).length;
  const lost = blocks.filter((index, i) => flags[index] === false && isBody[i] === 1).length;
  sum.strays += strays;
  sum.lost += lost;
  if (strays + lost === 0) sum.right++;
}

function writeModel(model: TreeModel): void {
  writeFileSync(
    new URL('../src/parse/stray/stray-model.ts', import.meta.url),
    `${HEADER}import type { TreeModel } from '../../score/model/trees.js';\n\n/** Fitted to ${texts.length} labelled texts. */\nexport const strayModel: TreeModel = ${printTrees(model)};\n`,
  );
}
