/**
 * Fits the trees of src/parts/subtitle/subtitle-model.ts to labelled texts: those of a corpus, which seldom say
 * which line is the standfirst, and the pages of fixtures/pages, which all do.
 *
 *   npx tsx scripts/train-subtitle.ts --corpus DIR            fits on all texts and writes the model
 *   npx tsx scripts/train-subtitle.ts --corpus DIR --check    fits four times, each on three quarters of the
 *                                                             sites, and finds the standfirsts of the sites left out
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decode } from '../src/parse/decode.js';
import { groupBlocks } from '../src/parse/group-blocks.js';
import { readParts } from '../src/parse/read-parts.js';
import { splitLines } from '../src/parse/split-lines.js';
import { findSubtitle } from '../src/parts/subtitle/find-subtitle.js';
import { subtitleCandidates } from '../src/parts/subtitle/subtitle-candidates.js';
import { type SubtitleSetting, subtitleSetting } from '../src/parts/subtitle/subtitle-setting.js';
import { type SubtitleTrait, subtitleTraits } from '../src/parts/subtitle/subtitle-traits.js';
import type { TreeModel } from '../src/score/model/trees.js';
import { fitTrees, type Ranking } from './training/fit-trees.js';
import { fixtureRecords } from './training/fixture-records.js';
import { heldOut } from './training/held-out.js';
import { PAGE } from './training/labelled-record.js';
import { onlyAsked } from './training/only-asked.js';
import { allForms, pageRecords } from './training/page-records.js';
import { printTrees } from './training/print-trees.js';
import { type CorpusRecord, readCorpus, siteOf } from './training/read-corpus.js';
import { titleLikeness } from './training/title-likeness.js';
import { withoutSpaces } from './training/without-spaces.js';

const { values: options } = parseArgs({ options: { corpus: { type: 'string' }, check: { type: 'boolean', default: false } } });
if (!options.corpus) throw new Error('train-subtitle: --corpus DIR is needed');

interface Text extends Ranking {
  readonly setting: SubtitleSetting;
  /** In the order of `candidates`. */
  readonly blocks: readonly number[];
  readonly group: string;
  readonly site: string;
}

/** What a record says of the standfirst. */
interface Lesson {
  readonly group: string;
  readonly weight: number;
  /** Null where none of the lines that it knows is one. */
  readonly isSubtitle: ((text: string) => boolean) | null;
  /** Whether it knows what a line is. */
  readonly knows: (text: string) => boolean;
}

/** Few texts teach: small trees, and few of them. */
const HABITS = { trees: 80, leaves: 4, leastDoubt: 3 };
/** A line with so many words in common with the gold is right. */
const LIKE = 0.8;
/** So much of the gold's title must the title have below which the standfirst stands. */
const LIKE_TITLE = 0.6;
/** A page's description that is a line of its own mostly is the standfirst. */
const [DESCRIBED, WEIGHT_OF_DESCRIPTION] = ['described', 0.5];
/** A tool that made a gold may have left the standfirst among the paragraphs. */
const [NONE, WEIGHT_OF_NONE] = ['none', 0.3];
const HEADER = `// Made by scripts/train-subtitle.ts; do not edit by hand.
// biome-ignore-all format: one tree a line.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a bound is like one by chance.
`;
const names = Object.keys(subtitleTraits) as (keyof typeof subtitleTraits)[];
const measures: Readonly<Record<string, SubtitleTrait>> = subtitleTraits;

const texts = [...readCorpus(options.corpus), ...pageRecords([...allForms, 'alone']), ...fixtureRecords()].flatMap(readText);
if (options.check) check();
else writeModel(fitModel(texts));

function readText(record: CorpusRecord): Text[] {
  const lesson = lessonOf(record);
  if (lesson === null) return [];
  const { isSubtitle, knows } = lesson;
  const { page, exclusions, titleBlock, claims } = readParts(groupBlocks(splitLines(decode(new TextEncoder().encode(record.input)).text)));
  if (titleBlock === null) return [];
  const textOf = (index: number): string => page.blocks[index]?.text ?? '';
  if (record.gold.title && titleLikeness(record.gold.title, textOf(titleBlock)) < LIKE_TITLE) return [];
  const setting = subtitleSetting({ page, title: titleBlock, taken: new Set(claims.map(({ block }) => block)), exclusions });
  const candidates = subtitleCandidates(setting);
  const blocks = candidates.filter((index) => knows(textOf(index)));
  const right = blocks.map((index) => isSubtitle?.(textOf(index)) ?? false);
  if (blocks.length === 0 || (isSubtitle !== null && !right.includes(true))) return [];
  const rows = blocks.map((index) => names.map((name) => (measures[name] as SubtitleTrait)(setting, index, candidates)));
  return [{ group: lesson.group, weight: lesson.weight, site: siteOf(record), setting, blocks, candidates: rows, right }];
}

function lessonOf({ gold, found, dumper, meta, origin }: CorpusRecord): Lesson | null {
  const { subtitle } = gold;
  if (subtitle && found.subtitle !== false)
    return { group: origin === PAGE ? PAGE : dumper, weight: 1, isSubtitle: (text) => isPartOf(subtitle, text), knows: () => true };
  if (origin === PAGE) return { group: `${PAGE}, none`, weight: 1, isSubtitle: null, knows: () => true };
  const paragraphs = new Set(gold.paragraphs?.map(withoutSpaces));
  if (gold.paragraphs)
    return { group: NONE, weight: WEIGHT_OF_NONE, isSubtitle: null, knows: (text) => paragraphs.has(withoutSpaces(text)) };
  const description = withoutSpaces(meta?.ogDescription ?? meta?.description ?? meta?.ld?.description ?? '');
  if (description === '' || isOfBody(gold, description)) return null;
  return { group: DESCRIBED, weight: WEIGHT_OF_DESCRIPTION, isSubtitle: (text) => withoutSpaces(text) === description, knows: () => true };
}

/** Where the body is known to begin with the description, or to hold it. */
function isOfBody({ contentStart, must = [] }: CorpusRecord['gold'], description: string): boolean {
  const start = contentStart ? withoutSpaces(contentStart).slice(0, 40) : null;
  return (
    (start !== null && description.startsWith(start)) ||
    must.map(withoutSpaces).some((sentence) => description.includes(sentence) || sentence.includes(description))
  );
}

/** A standfirst may have several lines. */
function isPartOf(subtitle: string, text: string): boolean {
  return titleLikeness(subtitle, text) >= LIKE || (text.length >= 20 && withoutSpaces(subtitle).includes(withoutSpaces(text)));
}

function fitModel(training: readonly Text[]): TreeModel {
  return { traits: names, trees: fitTrees(training, HABITS) };
}

function check(): void {
  const sums = new Map<string, { texts: number; right: number; wrong: number }>();
  for (const [{ group, setting, blocks, right }, model] of heldOut(texts, fitModel)) {
    const sum = sums.get(group) ?? { texts: 0, right: 0, wrong: 0 };
    sums.set(group, sum);
    const found = findSubtitle(setting, model).find(({ block }) => blocks.includes(block))?.block;
    const isRight = found === undefined ? !right.includes(true) : right[blocks.indexOf(found)] === true;
    sum.texts++;
    if (isRight) sum.right++;
    else if (found !== undefined) sum.wrong++;
  }
  for (const [group, { texts: all, right, wrong }] of [...sums].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`${group.padEnd(12)} ${all} texts  right ${(right / all).toFixed(3)}  wrong ${(wrong / all).toFixed(3)}`);
}

function writeModel(model: TreeModel): void {
  writeFileSync(
    new URL('../src/parts/subtitle/subtitle-model.ts', import.meta.url),
    `${HEADER}import type { TreeModel } from '../../score/model/trees.js';\n\n/** Fitted to ${texts.length} labelled texts. */\nexport const subtitleModel: TreeModel = ${printTrees(onlyAsked(model))};\n`,
  );
}
