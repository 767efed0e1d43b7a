import type { Block } from '../article.js';
import type { Feature } from './feature.js';
import type { Measures } from './measure-block.js';
import { Scale } from './scale.js';
import { type Match, matchStems, stemsOf } from './stems.js';

/** What the title is looked for in: the text's blocks, and where the body begins. */
export interface TitleSetting {
  readonly blocks: readonly Block[];
  readonly measures: readonly Measures[];
  readonly scores: readonly number[];
  /** The first block of the body. */
  readonly first: number;
  /** Beginnings of the longer words of the body. */
  readonly bodyStems: ReadonlySet<string>;
  /** The words of the first block that may be a headline, without what may be the site's name. */
  readonly firstWords: readonly string[];
  /** Words that stand in front of an author's name. */
  readonly bylineWords: ReadonlySet<string>;
  readonly form: TitleForm;
}

/** What a text is for the search: an article alone or a page with its menus, each with or without the page's title above it. */
export const titleForms = ['article', 'article below its title', 'page', 'page below its title'] as const;
export type TitleForm = (typeof titleForms)[number];

const words = new Scale('words', [1, 2, 3, 4, 6, 8, 11, 15, 20, 30]);
const place = new Scale('block number', [0, 1, 2, 4, 8, 16, 40, 100]);
const above = new Scale('above', [0, 1, 2, 4, 8, 16, 40]);
const toBody = new Scale('blocks to the body', [0, 1, 2, 3, 4, 6, 10, 16, 30, 60]);
const intoBody = new Scale('blocks into the body', [0, 1, 2, 4]);
const wordsToBody = new Scale('words to the body', [0, 5, 12, 25, 50, 100, 200, 400]);
const longBefore = new Scale('longer blocks between', [0, 1, 2, 4, 8]);
const inBody = new Scale('words that the body has', [0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99]);
const countInBody = new Scale('count of words that the body has', [0, 1, 2, 3, 4, 6]);
const againstBest = new Scale('body words against the best', [0, 0.3, 0.5, 0.7, 0.9, 0.99]);
const moreInBody = new Scale('more', [-3, -2, -1, 0, 1, 2, 3]);
const moreInFirst = new Scale('more', [-4, -2, -1, 0, 1, 3]);
const capitals = new Scale('capitalised words', [0.1, 0.25, 0.5, 0.75, 0.99]);
const digits = new Scale('digits', [0, 0.05, 0.15, 0.4]);
const functionWords = new Scale('function words', [0, 0.12, 0.25, 0.4, 0.55]);
const blankBefore = new Scale('blank lines before', [0, 1, 2, 3]);
const blankAfter = new Scale('blank lines after', [0, 1, 2, 3]);
const times = new Scale('times it stands', [1, 2, 3]);
const ownInFirst = new Scale('words that the first block has', [0, 0.3, 0.5, 0.7, 0.85, 0.99]);
const firstInOwn = new Scale('words of the first block', [0, 0.2, 0.4, 0.6, 0.8, 0.99]);
const indent = new Scale('indent against the body', [-10, -1, 0, 4, 20]);
const bodyScore = new Scale('body score', [0.05, 0.15, 0.3, 0.6, 0.85]);
const likeLater = new Scale('like a later block', [0.3, 0.5, 0.7, 0.9]);
const firstLikeLater = new Scale('first block, like a later block', [0.3, 0.5, 0.7, 0.9]);
const bylineAfter = new Scale('blocks to a byline', [1, 2, 3, 5]);
const bylineBefore = new Scale('blocks from a byline', [1, 2, 3, 5]);
const size = new Scale('words', [1, 3, 6, 12, 20]);
const reach = new Scale('to the body', [-1, 0, 1, 2, 4, 10, 25]);

/** The features of some blocks as headlines, against the text around them. */
export function titleFeatures(setting: TitleSetting, candidates: readonly number[]): Feature[][] {
  const { blocks, measures, first } = setting;
  const matches = new Map(candidates.map((index) => [index, matchStems((measures[index] as Measures).words.words, setting.bodyStems)]));
  const survey: Survey = {
    ...setting,
    candidates,
    matches,
    mostMatched: Math.max(1, ...[...matches.values()].map(({ found }) => found)),
    seen: timesSeen(blocks, candidates),
    shapes: shapesAround(setting, candidates),
    gaps: gapsToBody(measures, candidates, first),
    firstSet: new Set((measures[0] as Measures | undefined)?.words.words),
  };
  return candidates.map((index) => {
    const features: Feature[] = ['anyhow'];
    describeBlock(survey, index, features);
    describePlace(survey, index, features);
    describeWords(survey, index, features);
    describeNeighbours(survey, index, features);
    return [...new Set(features)];
  });
}

interface Survey extends TitleSetting {
  readonly candidates: readonly number[];
  readonly matches: ReadonlyMap<number, Match>;
  readonly mostMatched: number;
  readonly seen: ReadonlyMap<string, number>;
  readonly shapes: ReadonlyMap<number, Shape>;
  readonly gaps: ReadonlyMap<number, Gap>;
  readonly firstSet: ReadonlySet<string>;
}

// ---------------------------------------------------------------- the block itself

function describeBlock({ blocks, measures, shapes }: Survey, index: number, features: Feature[]): void {
  const own = measures[index] as Measures;
  const { text, mark, lines } = blocks[index] as Block;
  const length = size.at(own.wordCount);
  features.push(words.at(own.wordCount), digits.at(own.digitShare), functionWords.at(own.functionWordShare), `shape: ${shapes.get(index)}`);
  const flags: readonly (readonly [boolean, Feature])[] = [
    [own.commas > 0, `commas, ${length}`],
    [own.hasCase, capitals.at(own.capitalShare)],
    [own.isAllCapitals, 'all capitals'],
    [own.startsLower, 'starts in lower case'],
    [own.endsSentence, 'ends a sentence'],
    [own.endsSentence, `ends with ${own.lastCharacter}`],
    [own.sentenceEnds > 1, 'several sentence ends'],
    [own.ideographShare > 0.3, 'ideographs'],
    [mark !== '', 'mark'],
    [lines[1] > lines[0], 'several lines'],
    [own.lastCharacter === ':' || own.lastCharacter === '：', 'ends in a colon'],
  ];
  for (const [isSo, feature] of flags) if (isSo) features.push(feature);
  for (const [sign, pattern] of signs) if (pattern.test(text)) features.push(sign);
  for (const { topic, coverage } of own.cues) features.push(`cue: ${coverage}`, `cue ${topic}`);
}

const signs: readonly (readonly [Feature, RegExp])[] = [
  ['sign |', /\|/],
  ['sign ›', /[»›]| > /],
  ['sign /', /\//],
  ['sign ·', /[·•]/],
  ['sign @', /@|:\/\/|www\./],
  ['sign ©', /©/],
  ['sign :', /: /],
  ['sign -', / [-–] /],
  ['starts with [', /^\[/],
  ['starts with (', /^\(/],
];

// ---------------------------------------------------------------- its place

interface Gap {
  readonly words: number;
  readonly longBlocks: number;
}

function describePlace({ blocks, measures, scores, first, gaps, candidates }: Survey, index: number, features: Feature[]): void {
  const block = blocks[index] as Block;
  const own = measures[index] as Measures;
  const at = place.at(index);
  features.push(
    at,
    `${at} of ${above.at(first)}`,
    blankBefore.at(block.blankLinesBefore),
    blankAfter.at(blocks[index + 1]?.blankLinesBefore ?? 0),
    indent.at(block.indent - (blocks[first]?.indent ?? 0)),
    bodyScore.at(scores[index] as number),
    `${size.at(own.wordCount)}, ${reach.at(first - index)}`,
  );
  const gap = gaps.get(index);
  if (gap === undefined) features.push(intoBody.at(index - first));
  else features.push(toBody.at(first - index), wordsToBody.at(gap.words), longBefore.at(gap.longBlocks));
  const next = candidates[candidates.indexOf(index) + 1];
  if (next === undefined) features.push('last candidate');
  else if (index < first && next >= first) features.push('last above the body');
}

/** For each candidate above the body, what stands between it and the body. */
function gapsToBody(measures: readonly Measures[], candidates: readonly number[], first: number): Map<number, Gap> {
  const gaps = new Map<number, Gap>();
  let gap: Gap = { words: 0, longBlocks: 0 };
  for (let i = first - 1; i >= Math.min(first, candidates[0] ?? first); i--) {
    const { wordCount } = measures[i] as Measures;
    gaps.set(i, gap);
    gap = { words: gap.words + wordCount, longBlocks: gap.longBlocks + (wordCount >= 5 ? 1 : 0) };
  }
  return gaps;
}

// ---------------------------------------------------------------- its words elsewhere

function describeWords(
  { blocks, measures, matches, mostMatched, seen, candidates, ...rest }: Survey,
  index: number,
  features: Feature[],
): void {
  const own = measures[index] as Measures;
  const match = matches.get(index) as Match;
  const share = inBody.at(match.all === 0 ? 0 : match.found / match.all);
  features.push(
    share,
    `${size.at(own.wordCount)}, ${share}`,
    countInBody.at(match.found),
    againstBest.at(match.found / mostMatched),
    times.at(seen.get((blocks[index] as Block).text) ?? 1),
    (index === 0 ? firstLikeLater : likeLater).at(mostLike(measures, index, candidates)),
  );
  if (index > 0) describeLikeness(own, measures[0] as Measures, rest.firstWords, rest.firstSet, features);
}

function timesSeen(blocks: readonly Block[], candidates: readonly number[]): Map<string, number> {
  const seen = new Map(candidates.map((index) => [(blocks[index] as Block).text, 0]));
  for (const { text } of blocks) {
    const count = seen.get(text);
    if (count !== undefined) seen.set(text, count + 1);
  }
  return seen;
}

/** How a block's words stand in the first block, which may be the page's title. */
function describeLikeness(
  own: Measures,
  page: Measures,
  firstWords: readonly string[],
  firstSet: ReadonlySet<string>,
  features: Feature[],
): void {
  const [mine, theirs] = [own.words.words, page.words.words];
  if (theirs.length === 0 || theirs.length > 60 || mine.length === 0) return;
  const shared = countIn(mine, firstSet);
  features.push(ownInFirst.at(shared / mine.length), firstInOwn.at(shared / theirs.length));
  const [inner, outer] = [` ${mine.join(' ')} `, ` ${theirs.join(' ')} `];
  if (inner === ` ${firstWords.join(' ')} `) features.push('same as the headline in the first block');
  else if (outer.startsWith(inner)) features.push('first block begins with it');
  else if (outer.endsWith(inner)) features.push('first block ends with it');
  else if (outer.includes(inner)) features.push('first block holds it');
}

const countIn = (mine: readonly string[], theirs: ReadonlySet<string>): number => mine.filter((word) => theirs.has(word)).length;

/** The greatest likeness to one of the later candidates. */
export function mostLike(measures: readonly Measures[], index: number, candidates: readonly number[]): number {
  const mine = measures[index]?.words.words ?? [];
  if (mine.length < 3 || mine.length > 60) return 0;
  const set = new Set(mine);
  let best = 0;
  for (const other of candidates) {
    const theirs = (measures[other] as Measures).words.words;
    if (other <= index || theirs.length > mine.length * 2 || theirs.length * 2 < mine.length) continue;
    best = Math.max(best, (2 * countIn(theirs, set)) / (mine.length + theirs.length));
  }
  return best;
}

// ---------------------------------------------------------------- its neighbours

type Shape = 'none' | 'prose' | 'sentence' | 'byline' | 'cue' | 'number' | 'label' | 'heading' | 'long heading';

function describeNeighbours({ measures, shapes, bodyStems, firstSet }: Survey, index: number, features: Feature[]): void {
  const shapeAt = (step: number): Shape => shapes.get(index + step) ?? 'none';
  features.push(
    `before it: ${shapeAt(-1)}`,
    `two before it: ${shapeAt(-2)}`,
    `after it: ${shapeAt(1)}`,
    `two after it: ${shapeAt(2)}`,
    `around it: ${shapeAt(-1)}, ${shapeAt(1)}`,
    `shapes: ${shapeAt(-1)}, ${shapeAt(0)}, ${shapeAt(1)}`,
    `shapes below: ${shapeAt(0)}, ${shapeAt(1)}, ${shapeAt(2)}`,
    bylineAfter.at(nearestByline(shapes, index, 1)),
    bylineBefore.at(nearestByline(shapes, index, -1)),
  );
  const own = measures[index] as Measures;
  for (const [name, neighbour] of [
    ['the next', measures[index + 1]],
    ['the one before', measures[index - 1]],
  ] as const) {
    const more = found(own, bodyStems) - found(neighbour, bodyStems);
    const theirs = neighbour !== undefined && neighbour.wordCount > 30 ? 'prose' : size.at(neighbour?.wordCount ?? 0);
    features.push(`${size.at(own.wordCount)}, ${name}: ${theirs}`, `body words against ${name}: ${moreInBody.at(more)}`);
    if (index < 2 || firstSet.size > 60) continue;
    features.push(`first block against ${name}: ${moreInFirst.at(inFirst(own, firstSet) - inFirst(neighbour, firstSet))}`);
  }
}

const found = (own: Measures | undefined, stems: ReadonlySet<string>): number =>
  own === undefined || own.wordCount > 30 ? 0 : matchStems(own.words.words, stems).found;

const inFirst = (own: Measures | undefined, firstSet: ReadonlySet<string>): number =>
  own === undefined || own.wordCount > 30 ? 0 : countIn(own.words.words, firstSet);

function nearestByline(shapes: ReadonlyMap<number, Shape>, index: number, step: 1 | -1): number {
  for (let distance = 1; distance <= 5; distance++) if (shapes.get(index + distance * step) === 'byline') return distance;
  return 6;
}

function shapesAround(setting: TitleSetting, candidates: readonly number[]): Map<number, Shape> {
  const shapes = new Map<number, Shape>();
  for (const candidate of candidates)
    for (let index = candidate - 5; index <= candidate + 5; index++) if (!shapes.has(index)) shapes.set(index, shapeOf(setting, index));
  return shapes;
}

function shapeOf({ blocks, measures, bylineWords }: TitleSetting, index: number): Shape {
  const own = measures[index];
  if (own === undefined) return 'none';
  if (own.wordCount >= 14 && (own.endsSentence || own.sentenceEnds > 0)) return 'prose';
  if (own.wordCount <= 16 && (bylineWords.has(own.words.words[0] ?? '') || isDateLike(own, (blocks[index] as Block).text))) return 'byline';
  if (own.cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start')) return 'cue';
  if (own.digitShare > 0.5) return 'number';
  if (own.endsSentence) return 'sentence';
  if (own.wordCount >= 8) return 'long heading';
  return own.wordCount >= 4 ? 'heading' : 'label';
}

/** A year, a clock or numbers with dots between them, among few words. */
const isDateLike = ({ digitShare, wordCount }: Measures, text: string): boolean =>
  digitShare >= 0.12 &&
  wordCount >= 2 &&
  text.length < 120 &&
  /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d)(?!\d)|年|\d{1,2}[./-]\d{1,2}[./-]\d\d/.test(text);

/** Beginnings of the longer words of the body. */
export function bodyStemsOf({ measures, scores, first }: Pick<TitleSetting, 'measures' | 'scores' | 'first'>): Set<string> {
  const stems = new Set<string>();
  let left = BODY_BLOCKS;
  for (let i = first; i < measures.length && left > 0; i++) {
    const own = measures[i] as Measures;
    if ((scores[i] as number) < 0.5 || own.wordCount < 12) continue;
    left--;
    for (const stem of stemsOf(own.words.words)) stems.add(stem);
  }
  return stems;
}

/** Paragraphs whose words are known: what the headline says is told near the beginning. */
const BODY_BLOCKS = 40;
