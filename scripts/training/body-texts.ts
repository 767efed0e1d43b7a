import type { Block } from '../../src/article.js';
import { languages } from '../../src/languages/index.js';
import { decode } from '../../src/parse/decode.js';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { measureBlocks } from '../../src/parse/measure-blocks.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { type BlockFeatures, blockFeatures } from '../../src/score/body/block-features.js';
import { massOf } from '../../src/score/mass-of.js';
import type { Measures } from '../../src/score/measure-block.js';
import { type Survey, surveyPage } from '../../src/score/survey.js';
import { bodyTargets, type Target } from './body-targets.js';
import { PAGE } from './labelled-record.js';
import { formsAsTheyAre, isStored, pageRecords } from './page-records.js';
import { type CorpusRecord, pageOf, readCorpus, siteOf } from './read-corpus.js';

/** A labelled text as the body's models learn from it. */
export interface BodyText {
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
/** Each form of a page of today, and its article as it is stored, of which nothing is to be left out. */
const [WEIGHT_OF_PAGE, WEIGHT_OF_STORED] = [1.5, 0.75];

/** The texts of a corpus and the pages of fixtures/pages; every Nth only of those whose body is known in part. */
export function readBodyTexts(folder: string, sample = 1): BodyText[] {
  const corpus = [...readCorpus(folder), ...pageRecords([...formsAsTheyAre, 'stored'])];
  const regions = new Map<string, string>();
  for (const { dumper, input, ...record } of corpus) {
    const page = pageOf(record as CorpusRecord);
    if (dumper === 'container') regions.set(page, input.split('\n').slice(1).join('\n'));
    else if (dumper === 'selection' && !regions.has(page)) regions.set(page, input);
  }
  return corpus
    .filter(({ flags }) => !flags?.includes('synthetic'))
    .filter(({ gold }, i) => gold.paragraphs || i % sample === 0)
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

function weightOfRecord(record: CorpusRecord): number {
  if (record.origin === PAGE) return isStored(record) ? WEIGHT_OF_STORED : WEIGHT_OF_PAGE;
  return record.gold.paragraphs ? WEIGHT_OF_WHOLE_GOLD : 1;
}

function packed({ features, ...places }: BlockFeatures) {
  return { features: Int32Array.from(features), ...places };
}
