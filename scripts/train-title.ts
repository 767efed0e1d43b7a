/**
 * Fits the trees of src/score/title/title-model.ts to labelled texts: those of a corpus and the pages of fixtures/pages.
 *
 *   npx tsx scripts/train-title.ts --corpus DIR            fits on all texts and writes the model
 *   npx tsx scripts/train-title.ts --corpus DIR --check    fits four times, each on three quarters of the
 *                                                          sites, and finds the titles of the sites left out
 *   … --sample N                                           reads every Nth page only
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readBody } from '../src/parse/body/read-body.js';
import { decode } from '../src/parse/decode.js';
import { groupBlocks } from '../src/parse/group-blocks.js';
import { splitLines } from '../src/parse/split-lines.js';
import type { Page } from '../src/parts/page.js';
import { findHead } from '../src/parts/title/find-head.js';
import { titleCandidates } from '../src/parts/title/title-candidates.js';
import type { TreeModel } from '../src/score/model/trees.js';
import type { TitleCandidate } from '../src/score/title/title-candidate.js';
import { TitleSurvey } from '../src/score/title/title-survey.js';
import { titleTraits } from '../src/score/title/title-traits.js';
import type { Trait } from '../src/score/title/trait.js';
import { fitTrees, type Ranking } from './training/fit-trees.js';
import { fixtureRecords } from './training/fixture-records.js';
import { hash } from './training/hash.js';
import { heldOut } from './training/held-out.js';
import { PAGE } from './training/labelled-record.js';
import { onlyAsked } from './training/only-asked.js';
import { formsAsTheyAre, pageRecords } from './training/page-records.js';
import { printTrees } from './training/print-trees.js';
import { type CorpusRecord, pageOf, readCorpus, siteOf } from './training/read-corpus.js';
import { titleLikeness } from './training/title-likeness.js';

const { values: options } = parseArgs({
  options: { corpus: { type: 'string' }, check: { type: 'boolean', default: false }, sample: { type: 'string', default: '1' } },
});
if (!options.corpus) throw new Error('train-title: --corpus DIR is needed');

interface Text extends Ranking {
  readonly page: Page;
  readonly group: string;
  readonly site: string;
  /** Null where the text states none. */
  readonly title: string | null;
}

/** A title with so many words in common with the gold is right. */
const LIKE = 0.8;
const HEADER = `// Made by scripts/train-title.ts; do not edit by hand.
// biome-ignore-all format: one tree a line.
// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a bound is like one by chance.
`;
/** Texts whose headline only the page's marks tell are learned from and not counted. */
const MARKED = 'marked';
const pageDumpers: ReadonlySet<string> = new Set(['selection', 'container', 'innertext', 'w3m', 'lynx']);
/** None is wanted as well where a title is missing: there are few such texts. */
const WEIGHT_OF_NONE = 2;
const names = Object.keys(titleTraits);

const texts = [...readCorpus(options.corpus), ...pageRecords([...formsAsTheyAre, 'alone']), ...fixtureRecords()]
  .filter((record) => !record.flags?.includes('synthetic') && hash(pageOf(record)) % Number(options.sample) === 0)
  .flatMap(readTexts);
if (options.check) check();
else writeModel(fitModel(texts));

/** A record as it is, and its body alone, which states no title. Where the gold is missing, the page's own mark is nearly as good to learn from. */
function readTexts(record: CorpusRecord): Text[] {
  const { gold, found, dumper, flags, silver, origin } = record;
  if (origin === PAGE) return [readText(record, record.input, gold.title ?? null, PAGE)];
  const own: Text[] = [];
  const marked = typeof silver?.headline === 'string' ? silver.headline : silver?.headline?.[0];
  if (gold.title && found.title !== false) own.push(readText(record, record.input, gold.title, dumper));
  else if (marked && pageDumpers.has(dumper)) own.push(readText(record, record.input, marked, MARKED));
  else if (!gold.title && (found.title === false || flags?.includes('no-title')))
    own.push(readText(record, record.input, null, 'no title'));
  const isWhole = ['selection', 'plain'].includes(dumper) && !flags?.includes('gold-mostly-missing');
  const first = gold.paragraphs?.[0]?.trim() ?? '';
  if (isWhole && first.length >= 60 && /[.!?。！？”"]$/.test(first))
    own.push(readText(record, (gold.paragraphs ?? []).join('\n\n'), null, 'body alone'));
  return own;
}

function readText(record: CorpusRecord, input: string, title: string | null, group: string): Text {
  const { page } = readBody(groupBlocks(splitLines(decode(new TextEncoder().encode(input)).text)));
  const { setting, candidates } = titleCandidates(page);
  const survey = new TitleSurvey(setting, candidates);
  return {
    page,
    group,
    site: siteOf(record),
    title,
    weight: group === 'body alone' ? WEIGHT_OF_NONE : 1,
    candidates: candidates.map((candidate) => names.map((name) => (titleTraits[name] as Trait)(candidate, survey))),
    right: title === null ? candidates.map(() => false) : rightOnes(page, candidates, title),
  };
}

/** Of the parts of a page's title only the one that is most like the gold. */
function rightOnes({ blocks }: Page, candidates: readonly TitleCandidate[], title: string): boolean[] {
  const likeness = candidates.map(({ block, from, to }) => titleLikeness(title, (blocks[block]?.text ?? '').slice(from, to)));
  const best = Math.max(0, ...likeness.filter((_, i) => candidates[i]?.block === 0));
  return likeness.map((like, i) => like >= LIKE && (candidates[i]?.block !== 0 || like === best));
}

function fitModel(training: readonly Text[]): TreeModel {
  const useful = training.filter(({ title, right }) => right.length > 0 && (title === null || right.includes(true)));
  return { traits: names, trees: fitTrees(useful) };
}

interface Sum {
  texts: number;
  possible: number;
  right: number;
  wrong: number;
}

function check(): void {
  const sums = new Map<string, Sum>();
  for (const [text, model] of heldOut(texts, fitModel)) {
    if (text.group === MARKED) continue;
    const sum = sums.get(text.group) ?? { texts: 0, possible: 0, right: 0, wrong: 0 };
    sums.set(text.group, sum);
    count(text, model, sum);
  }
  for (const [group, { texts: all, possible, right, wrong }] of [...sums].sort(([a], [b]) => a.localeCompare(b))) {
    const share = (number: number): string => (number / all).toFixed(3);
    console.log(`${group.padEnd(10)} ${all} texts  right ${share(right)}  wrong ${share(wrong)}  among the candidates ${share(possible)}`);
  }
}

/** Counts what the whole search finds, kicker and all, as the evaluator does. */
function count({ page, title, right }: Text, model: TreeModel, sum: Sum): void {
  const { claims } = findHead(page, model);
  const said = (kind: string): string =>
    claims
      .filter(({ label }) => label.kind === kind)
      .map(({ block, from, to }) => (page.blocks[block]?.text ?? '').slice(from, to))
      .join(' ');
  const own = said('title');
  const isRight = title === null ? own === '' : [own, `${said('kicker')} ${own}`].some((text) => titleLikeness(title, text) >= LIKE);
  sum.texts++;
  if (right.includes(true)) sum.possible++;
  if (isRight) sum.right++;
  else if (own !== '') sum.wrong++;
}

function writeModel(model: TreeModel): void {
  writeFileSync(
    new URL('../src/score/title/title-model.ts', import.meta.url),
    `${HEADER}import type { TreeModel } from '../model/trees.js';\n\n/** Fitted to ${texts.length} labelled texts. */\nexport const titleModel: TreeModel = ${printTrees(onlyAsked(model))};\n`,
  );
}
