import type { Block } from '../../src/article.js';
import type { Measures } from '../../src/score/measure-block.js';
import type { CorpusRecord } from './read-corpus.js';

/** What the labels say of a block, and how far they can be trusted (0 to 1); null where they say nothing. */
export type Target = { readonly isBody: 0 | 1; readonly sureness: number } | null;

const BODY: Target = { isBody: 1, sureness: 1 };
const OUTSIDE: Target = { isBody: 0, sureness: 1 };
/** Between two sure paragraphs, and said by nobody to be anything else. */
const MAYBE: Target = { isBody: 1, sureness: 0.5 };

const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

const key = (text: string): string => wordsOf(text).join(' ');
const list = (value: string | string[] | undefined): string[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** Kinds of silver labels that are no part of the body. */
const boilerplateKinds = [
  'share',
  'related',
  'newsletter',
  'comments',
  'bio',
  'ad',
  'audio',
  'button',
  'breadcrumb',
  'tags',
  'tagLinks',
  'caption',
  'credit',
  'byline',
  'date',
];

/** What the gold and silver labels of a record say about each of its blocks. `region` is the text of the article's own container on the same page, where the corpus has it. */
export function bodyTargets(
  record: CorpusRecord,
  blocks: readonly Block[],
  measures: readonly Measures[],
  region: string | null,
): Target[] {
  const keys = blocks.map(({ text }) => key(text));
  const boilerplate = new Set(
    boilerplateKinds
      .flatMap((kind) => list(record.silver?.[kind]))
      .map(key)
      .filter(Boolean),
  );
  if (record.gold.paragraphs && !record.flags?.includes('gold-mostly-missing')) return fromParagraphs(record, keys, boilerplate);
  if (record.gold.must || record.gold.contentStart) return fromSegments(record, keys, boilerplate, measures, region);
  return blocks.map(() => null);
}

/** The whole body is known. */
function fromParagraphs(record: CorpusRecord, keys: readonly string[], boilerplate: ReadonlySet<string>): Target[] {
  const paragraphs = (record.gold.paragraphs ?? []).map(key).filter(Boolean);
  const exact = new Set(paragraphs);
  const all = ` ${paragraphs.join(' ')} `;
  const long = paragraphs.filter((one) => one.length > 60);
  const lengths = keys.map((one) => (one === '' ? 0 : one.split(' ').length));
  const isGold = keys.map(
    (one, i) =>
      one !== '' &&
      (exact.has(one) ||
        ((lengths[i] as number) >= 4 && all.includes(` ${one} `)) ||
        long.some((paragraph) => one.length < paragraph.length * 4 && one.includes(paragraph))),
  );
  let [first, last] = densestRun(
    keys.map((_, i) => (isGold[i] as boolean) && (lengths[i] as number) >= 8),
    keys,
  );
  if (first < 0) return keys.map(() => null);
  // A heading or list just outside the long paragraphs still belongs to them.
  for (let gap = 0, i = first - 1; i >= 0 && gap < 3; i--) [first, gap] = isGold[i] ? [i, 0] : [first, gap + 1];
  for (let gap = 0, i = last + 1; i < keys.length && gap < 3; i++) [last, gap] = isGold[i] ? [i, 0] : [last, gap + 1];
  // What a tool left out of the body it found may belong to it all the same.
  const isSure = !record.flags?.includes('gold-is-tool-output');
  // A word or two are found in any body by chance, unless they stand among what is surely of it.
  const isNearGold = (i: number): boolean =>
    isGold[i - 1] === true || isGold[i + 1] === true || (isGold[i - 2] === true && isGold[i + 2] === true);
  return keys.map((one, i) => {
    if (i < first) return OUTSIDE;
    if (i > last) return isSure ? OUTSIDE : null;
    if (isGold[i] || (isNearGold(i) && all.includes(` ${one} `) && !boilerplate.has(one))) return BODY;
    return isSure ? OUTSIDE : null;
  });
}

/** Some sentences are known that the body has, and some that it has not. */
function fromSegments(
  record: CorpusRecord,
  keys: readonly string[],
  boilerplate: ReadonlySet<string>,
  measures: readonly Measures[],
  region: string | null,
): Target[] {
  const { gold, silver = {} } = record;
  const present = (name: 'must' | 'mustNot', i: number): boolean => {
    const found = record.found[name];
    return !Array.isArray(found) || found[i] !== false;
  };
  const musts = (gold.must ?? [])
    .filter((_, i) => present('must', i))
    .map(key)
    .filter((one) => one.length > 12);
  const nots = (gold.mustNot ?? [])
    .filter((_, i) => present('mustNot', i))
    .map(key)
    .filter(Boolean);
  const start = gold.contentStart ? key(gold.contentStart) : null;
  const title = gold.title ? key(gold.title) : null;
  const regionText = region === null ? null : ` ${key(region)} `;
  const headings = new Set(list(silver.heading).map(key).filter(Boolean));
  const holds = keys.map(
    (one) => one !== '' && one !== title && musts.some((must) => one.includes(must) || (one.length > 25 && must.includes(one))),
  );
  const starts =
    start === null ? -1 : keys.findIndex((one) => one.length > 20 && (one.startsWith(start.slice(0, 60)) || start.startsWith(one)));
  const run = densestRun(holds, keys);
  const first = starts >= 0 ? starts : run[0];
  const last = run[1];
  const isOutside = (one: string): boolean =>
    nots.some((not) => one.includes(not) && one.length < not.length * 3 + 20) ||
    boilerplate.has(one) ||
    (regionText !== null && one !== '' && !regionText.includes(` ${one} `));
  const between = (one: string, { wordCount, cues }: Measures): Target => {
    if (wordCount >= 14 || headings.has(one)) return BODY;
    return cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start') ? null : MAYBE;
  };
  const targets: Target[] = keys.map((one, i) => {
    if (i === starts) return BODY;
    if (i < starts || isOutside(one)) return OUTSIDE;
    if (holds[i]) return BODY;
    return first >= 0 && i >= first && i <= last ? between(one, measures[i] as Measures) : null;
  });
  // Below the last sure paragraph the article goes on until something that is surely none of it.
  for (let i = last + 1; last >= 0 && i < keys.length && targets[i] !== OUTSIDE; i++) {
    if ((measures[i] as Measures).wordCount >= 18) targets[i] = BODY;
  }
  return targets;
}

/** The run of blocks that holds most of the flagged text: stray matches in menus and teasers stay out. */
function densestRun(flags: readonly boolean[], keys: readonly string[]): [first: number, last: number] {
  let best = 0;
  let run: [number, number] = [-1, -1];
  let sum = 0;
  let start = -1;
  flags.forEach((flag, i) => {
    const length = (keys[i] as string).length;
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += flag ? length + 40 : -Math.min(60, 8 + length * 0.15);
    if (sum > best && flag) {
      best = sum;
      run = [start, i];
    }
  });
  while (run[0] >= 0 && !flags[run[0]]) run[0]++;
  return run;
}
