import type { Block } from '../article.js';
import type { Coverage } from '../languages/find-phrases.js';
import { phraseTopics } from '../languages/language.js';
import { addNew, type Feature, makeFeature, makeFeatures } from './feature.js';
import { Grid } from './grid.js';
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

/** What a block looks like, as a number; `shapeNames` has the words for it. */
type Shape = number;
const shapeNames = ['none', 'prose', 'sentence', 'byline', 'cue', 'number', 'label', 'heading', 'long heading'] as const;
const [NONE, PROSE, SENTENCE, BYLINE, CUE, NUMBER, LABEL, HEADING, LONG_HEADING] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

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

const anyhow = makeFeature('anyhow');

/** The features of some blocks as headlines, against the text around them. */
export function titleFeatures(setting: TitleSetting, candidates: readonly number[]): Feature[][] {
  const { blocks, measures, first } = setting;
  const matches = new Map(candidates.map((index) => [index, matchStems((measures[index] as Measures).words.words, setting.bodyStems)]));
  const page = measures[0]?.words.words ?? [];
  const survey: Survey = {
    ...setting,
    candidates,
    matches,
    mostMatched: Math.max(1, ...[...matches.values()].map(({ found }) => found)),
    seen: timesSeen(blocks, candidates),
    shapes: shapesAround(setting, candidates),
    gaps: gapsToBody(measures, candidates, first),
    firstSet: new Set(page),
    page: spaced(page),
    headline: spaced(setting.firstWords),
    foundAt: [],
    inFirstAt: [],
  };
  return candidates.map((index) => {
    const features: Feature[] = [anyhow];
    describeBlock(survey, index, features);
    describePlace(survey, index, features);
    describeWords(survey, index, features);
    describeNeighbours(survey, index, features);
    return features;
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
  /** All words of the first block, and those of the headline in it, a space around each. */
  readonly page: string;
  readonly headline: string;
  /** By block, once somebody asked: how many of its words the body has, and the first block. */
  readonly foundAt: number[];
  readonly inFirstAt: number[];
}

const spaced = (list: readonly string[]): string => ` ${list.join(' ')} `;

// ---------------------------------------------------------------- the block itself

const shape = makeFeatures(shapeNames.length, (index) => `shape: ${shapeNames[index]}`);
const commas = makeFeatures(size.size, (step) => `commas, ${size.nameOf(step)}`);
const allCapitals = makeFeature('all capitals');
const startsLower = makeFeature('starts in lower case');
const endsSentence = makeFeature('ends a sentence');
const severalSentences = makeFeature('several sentence ends');
const ideographs = makeFeature('ideographs');
const marked = makeFeature('mark');
const severalLines = makeFeature('several lines');
const colon = makeFeature('ends in a colon');
const coverages: readonly Coverage[] = ['whole', 'start', 'end', 'inside'];
const cueCoverage = makeFeatures(coverages.length, (index) => `cue: ${coverages[index]}`);
const cueTopic = makeFeatures(phraseTopics.length, (index) => `cue ${phraseTopics[index]}`);

const endings = new Map<string, Feature>();

/** There are few characters that a sentence ends with. */
function endsWith(character: string): Feature {
  const known = endings.get(character) ?? makeFeature(`ends with ${character}`);
  endings.set(character, known);
  return known;
}

function describeBlock({ blocks, measures, shapes }: Survey, index: number, features: Feature[]): void {
  const own = measures[index] as Measures;
  const { text, mark, lines } = blocks[index] as Block;
  features.push(
    words.at(own.wordCount),
    digits.at(own.digitShare),
    functionWords.at(own.functionWordShare),
    shape + (shapes.get(index) as Shape),
  );
  if (own.commas > 0) features.push(commas + size.stepOf(own.wordCount));
  describeLetters(own, features);
  if (mark !== '') features.push(marked);
  if (lines[1] > lines[0]) features.push(severalLines);
  if (own.lastCharacter === ':' || own.lastCharacter === '：') features.push(colon);
  for (const [sign, pattern] of signs) if (pattern.test(text)) features.push(sign);
  for (const { topic, coverage } of own.cues) {
    addNew(features, cueCoverage + coverages.indexOf(coverage));
    addNew(features, cueTopic + phraseTopics.indexOf(topic));
  }
}

function describeLetters(own: Measures, features: Feature[]): void {
  if (own.hasCase) features.push(capitals.at(own.capitalShare));
  if (own.isAllCapitals) features.push(allCapitals);
  if (own.startsLower) features.push(startsLower);
  if (own.endsSentence) features.push(endsSentence, endsWith(own.lastCharacter));
  if (own.sentenceEnds > 1) features.push(severalSentences);
  if (own.ideographShare > 0.3) features.push(ideographs);
}

const signs: readonly (readonly [Feature, RegExp])[] = [
  [makeFeature('sign |'), /\|/],
  [makeFeature('sign ›'), /[»›]| > /],
  [makeFeature('sign /'), /\//],
  [makeFeature('sign ·'), /[·•]/],
  [makeFeature('sign @'), /@|:\/\/|www\./],
  [makeFeature('sign ©'), /©/],
  [makeFeature('sign :'), /: /],
  [makeFeature('sign -'), / [-–] /],
  [makeFeature('starts with ['), /^\[/],
  [makeFeature('starts with ('), /^\(/],
];

// ---------------------------------------------------------------- its place

interface Gap {
  readonly words: number;
  readonly longBlocks: number;
}

const placeOf = new Grid([place.size, above.size], (at, first) => `${place.nameOf(at)} of ${above.nameOf(first)}`);
const sizeAndReach = new Grid([size.size, reach.size], (length, step) => `${size.nameOf(length)}, ${reach.nameOf(step)}`);
const lastCandidate = makeFeature('last candidate');
const lastAbove = makeFeature('last above the body');

function describePlace({ blocks, measures, scores, first, gaps, candidates }: Survey, index: number, features: Feature[]): void {
  const block = blocks[index] as Block;
  const own = measures[index] as Measures;
  features.push(
    place.at(index),
    placeOf.at(place.stepOf(index), above.stepOf(first)),
    blankBefore.at(block.blankLinesBefore),
    blankAfter.at(blocks[index + 1]?.blankLinesBefore ?? 0),
    indent.at(block.indent - (blocks[first]?.indent ?? 0)),
    bodyScore.at(scores[index] as number),
    sizeAndReach.at(size.stepOf(own.wordCount), reach.stepOf(first - index)),
  );
  const gap = gaps.get(index);
  if (gap === undefined) features.push(intoBody.at(index - first));
  else features.push(toBody.at(first - index), wordsToBody.at(gap.words), longBefore.at(gap.longBlocks));
  const next = candidates[candidates.indexOf(index) + 1];
  if (next === undefined) features.push(lastCandidate);
  else if (index < first && next >= first) features.push(lastAbove);
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

const sizeAndShare = new Grid([size.size, inBody.size], (length, share) => `${size.nameOf(length)}, ${inBody.nameOf(share)}`);

function describeWords(survey: Survey, index: number, features: Feature[]): void {
  const { blocks, measures, matches, mostMatched, seen, candidates } = survey;
  const own = measures[index] as Measures;
  const match = matches.get(index) as Match;
  const share = match.all === 0 ? 0 : match.found / match.all;
  features.push(
    inBody.at(share),
    sizeAndShare.at(size.stepOf(own.wordCount), inBody.stepOf(share)),
    countInBody.at(match.found),
    againstBest.at(match.found / mostMatched),
    times.at(seen.get((blocks[index] as Block).text) ?? 1),
    (index === 0 ? firstLikeLater : likeLater).at(mostLike(measures, index, candidates)),
  );
  if (index > 0) describeLikeness(own.words.words, survey, features);
}

function timesSeen(blocks: readonly Block[], candidates: readonly number[]): Map<string, number> {
  const seen = new Map(candidates.map((index) => [(blocks[index] as Block).text, 0]));
  for (const { text } of blocks) {
    const count = seen.get(text);
    if (count !== undefined) seen.set(text, count + 1);
  }
  return seen;
}

const sameAsHeadline = makeFeature('same as the headline in the first block');
const begins = makeFeature('first block begins with it');
const ends = makeFeature('first block ends with it');
const holds = makeFeature('first block holds it');

/** How a block's words stand in the first block, which may be the page's title. */
function describeLikeness(mine: readonly string[], { measures, firstSet, page, headline }: Survey, features: Feature[]): void {
  const theirs = (measures[0] as Measures).words.words;
  if (theirs.length === 0 || theirs.length > 60 || mine.length === 0) return;
  const shared = countIn(mine, firstSet);
  features.push(ownInFirst.at(shared / mine.length), firstInOwn.at(shared / theirs.length));
  // What the first block does not have in it is no part of it.
  if (shared < mine.length) return;
  const inner = spaced(mine);
  if (inner === headline) features.push(sameAsHeadline);
  else if (page.startsWith(inner)) features.push(begins);
  else if (page.endsWith(inner)) features.push(ends);
  else if (page.includes(inner)) features.push(holds);
}

function countIn(mine: readonly string[], theirs: ReadonlySet<string>): number {
  let count = 0;
  for (const word of mine) if (theirs.has(word)) count++;
  return count;
}

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

const around = [
  ['the next', 1],
  ['the one before', -1],
] as const;
const before = makeFeatures(shapeNames.length, (index) => `before it: ${shapeNames[index]}`);
const twoBefore = makeFeatures(shapeNames.length, (index) => `two before it: ${shapeNames[index]}`);
const after = makeFeatures(shapeNames.length, (index) => `after it: ${shapeNames[index]}`);
const twoAfter = makeFeatures(shapeNames.length, (index) => `two after it: ${shapeNames[index]}`);
const pairs = new Grid([shapeNames.length, shapeNames.length], (one, other) => `around it: ${shapeNames[one]}, ${shapeNames[other]}`);
const trios = shapeGrid('shapes:');
const triosBelow = shapeGrid('shapes below:');
const moreInBody = around.map(([name]) => new Scale(`body words against ${name}: more`, [-3, -2, -1, 0, 1, 2, 3]));
const moreInFirst = around.map(([name]) => new Scale(`first block against ${name}: more`, [-4, -2, -1, 0, 1, 3]));
const sizes = around.map(
  ([name]) =>
    new Grid(
      [size.size, size.size + 1],
      (own, theirs) => `${size.nameOf(own)}, ${name}: ${theirs === size.size ? 'prose' : size.nameOf(theirs)}`,
    ),
);

function shapeGrid(prefix: string): Grid {
  const { length } = shapeNames;
  return new Grid([length, length, length], (...three) => `${prefix} ${three.map((index) => shapeNames[index]).join(', ')}`);
}

function describeNeighbours(survey: Survey, index: number, features: Feature[]): void {
  const { measures, shapes, firstSet } = survey;
  const shapeAt = (step: number): Shape => shapes.get(index + step) ?? NONE;
  features.push(
    before + shapeAt(-1),
    twoBefore + shapeAt(-2),
    after + shapeAt(1),
    twoAfter + shapeAt(2),
    pairs.at(shapeAt(-1), shapeAt(1)),
    trios.at(shapeAt(-1), shapeAt(0), shapeAt(1)),
    triosBelow.at(shapeAt(0), shapeAt(1), shapeAt(2)),
    bylineAfter.at(nearestByline(shapes, index, 1)),
    bylineBefore.at(nearestByline(shapes, index, -1)),
  );
  const length = size.stepOf((measures[index] as Measures).wordCount);
  for (const [side, [, step]] of around.entries()) {
    const theirs = measures[index + step]?.wordCount ?? 0;
    features.push(
      (sizes[side] as Grid).at(length, theirs > 30 ? size.size : size.stepOf(theirs)),
      (moreInBody[side] as Scale).at(foundIn(survey, index) - foundIn(survey, index + step)),
    );
    if (index < 2 || firstSet.size > 60) continue;
    features.push((moreInFirst[side] as Scale).at(inFirst(survey, index) - inFirst(survey, index + step)));
  }
}

function foundIn({ measures, bodyStems, foundAt }: Survey, index: number): number {
  const own = measures[index];
  if (own === undefined || own.wordCount > 30) return 0;
  foundAt[index] ??= matchStems(own.words.words, bodyStems).found;
  return foundAt[index];
}

function inFirst({ measures, firstSet, inFirstAt }: Survey, index: number): number {
  const own = measures[index];
  if (own === undefined || own.wordCount > 30) return 0;
  inFirstAt[index] ??= countIn(own.words.words, firstSet);
  return inFirstAt[index];
}

function nearestByline(shapes: ReadonlyMap<number, Shape>, index: number, step: 1 | -1): number {
  for (let distance = 1; distance <= 5; distance++) if (shapes.get(index + distance * step) === BYLINE) return distance;
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
  if (own === undefined) return NONE;
  if (own.wordCount >= 14 && (own.endsSentence || own.sentenceEnds > 0)) return PROSE;
  if (own.wordCount <= 16 && (bylineWords.has(own.words.words[0] ?? '') || isDateLike(own, (blocks[index] as Block).text))) return BYLINE;
  if (own.cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start')) return CUE;
  if (own.digitShare > 0.5) return NUMBER;
  if (own.endsSentence) return SENTENCE;
  if (own.wordCount >= 8) return LONG_HEADING;
  return own.wordCount >= 4 ? HEADING : LABEL;
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
