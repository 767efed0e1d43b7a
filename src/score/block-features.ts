import type { Block } from '../article.js';
import type { Coverage } from '../languages/find-phrases.js';
import { type PhraseTopic, phraseTopics } from '../languages/language.js';
import type { Feature } from './feature.js';
import type { Measures } from './measure-block.js';
import { Scale } from './scale.js';

const words = new Scale('words', [1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 50, 90]);
const proseWords = new Scale('words, ends a sentence', [3, 6, 11, 20, 40]);
const looseWords = new Scale('words, ends no sentence', [3, 6, 11, 20, 40]);
const functionWords = new Scale('function words', [0, 0.12, 0.25, 0.4, 0.55]);
const capitals = new Scale('capitalised words', [0.1, 0.25, 0.5, 0.75, 0.99]);
const digits = new Scale('digits', [0, 0.05, 0.15, 0.4]);
const sentences = new Scale('sentence ends', [0, 1, 2, 4]);
const commas = new Scale('commas', [0, 1, 3]);
const blankBefore = new Scale('blank lines before', [0, 1, 2]);
const blankAfter = new Scale('blank lines after', [0, 1, 2]);
const proseBefore = new Scale('share of the prose before', [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999]);
const textBefore = new Scale('share of the text before', [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98]);
const solidBefore = new Scale('share of the longer blocks before', [0, 0.05, 0.2, 0.5, 0.8, 0.95, 0.999]);
const proseNear = new Scale('prose among the 6 nearest', [0, 1, 2, 3, 4]);
const proseAround = new Scale('prose among the 20 nearest', [0, 2, 5, 9, 14]);
const sinceProse = new Scale('blocks since prose', [1, 2, 4, 8, 16, 32]);
const untilProse = new Scale('blocks until prose', [1, 2, 4, 8, 16, 32]);
const place = new Scale('block number', [0, 1, 2, 4, 8, 16, 40, 100]);

/** What a block looks like to its neighbours. */
type Shape = 'none' | 'prose' | 'long' | 'sentence' | 'heading' | 'label' | 'cue';
const shapes: readonly Shape[] = ['none', 'prose', 'long', 'sentence', 'heading', 'label', 'cue'];
const shapeNames = (prefix: string): Readonly<Record<Shape, Feature>> =>
  Object.fromEntries(shapes.map((shape) => [shape, `${prefix} ${shape}`])) as Record<Shape, Feature>;
const previousShape = shapeNames('before it:');
const nextShape = shapeNames('after it:');
const secondPreviousShape = shapeNames('two before it:');
const secondNextShape = shapeNames('two after it:');
const ownShape = shapeNames('shape:');
const trios = shapes.map((own) => shapes.map((before) => shapes.map((after) => `shapes: ${before}, ${own}, ${after}`)));
const shapeNear = shapes.map((own) => new Scale(`${own}, prose among the 6 nearest`, [0, 1, 2, 3, 4]));
const shapeAround = shapes.map((own) => new Scale(`${own}, prose among the 20 nearest`, [0, 2, 5, 9, 14]));
const shapeSince = shapes.map((own) => new Scale(`${own}, blocks since prose`, [1, 2, 4, 8, 16]));
const shapeUntil = shapes.map((own) => new Scale(`${own}, blocks until prose`, [1, 2, 4, 8, 16]));
const likePageTitle = new Scale('words of the first block', [0.2, 0.4, 0.6, 0.8, 0.95]);

const coverages: readonly Coverage[] = ['whole', 'start', 'end', 'inside'];
const cueNames = Object.fromEntries(
  phraseTopics.map((topic) => [topic, Object.fromEntries(coverages.map((coverage) => [coverage, `cue ${topic}: ${coverage}`]))]),
) as Record<PhraseTopic, Record<Coverage, Feature>>;
const cuesBefore = topicNames('cue before it:');
const cuesAfter = topicNames('cue after it:');

function topicNames(prefix: string): Readonly<Record<PhraseTopic, Feature>> {
  return Object.fromEntries(phraseTopics.map((topic) => [topic, `${prefix} ${topic}`])) as Record<PhraseTopic, Feature>;
}

/** Prose: at least this many words, ending like a sentence or holding one. */
const PROSE = 14;
const LONG = 45;

export function isProse({ wordCount, endsSentence, sentenceEnds }: Measures): boolean {
  return wordCount >= PROSE && (endsSentence || sentenceEnds > 0);
}

function shapeOf(measures: Measures | undefined): Shape {
  if (measures === undefined) return 'none';
  if (isProse(measures)) return measures.wordCount >= LONG ? 'long' : 'prose';
  if (measures.cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start')) return 'cue';
  if (measures.endsSentence) return 'sentence';
  return measures.wordCount >= 5 ? 'heading' : 'label';
}

/** The features of every block of a text, from its own measures and those around it. */
export function blockFeatures(blocks: readonly Block[], measures: readonly Measures[]): Feature[][] {
  const count = blocks.length;
  const shapeAt = measures.map(shapeOf);
  const prose = measures.map((one) => (isProse(one) ? 1 : 0));
  const proseSums = runningSums(prose);
  const wordSums = runningSums(measures.map((one, i) => (prose[i] === 1 ? one.wordCount : 0)));
  const allWords = Math.max(1, wordSums[count] as number);
  const textSums = runningSums(measures.map((one) => one.wordCount));
  const allText = Math.max(1, textSums[count] as number);
  const solidSums = runningSums(measures.map((one) => (one.wordCount > 8 ? one.wordCount : 0)));
  const allSolid = Math.max(1, solidSums[count] as number);
  const since = distances(prose);
  const until = distances([...prose].reverse()).reverse();
  const seen = timesSeen(blocks);
  const pageTitle = measures[0]?.words.words ?? [];
  const firstLong = measures.findIndex(({ wordCount }, i) => wordCount >= LONG && prose[i] === 1);
  let lastLike = -1;
  for (let i = 1; i < (firstLong < 0 ? count : firstLong); i++) {
    const own = measures[i] as Measures;
    if (own.wordCount > 1 && own.wordCount < 40 && shareOfWords(own.words.words, pageTitle) > 0.6) lastLike = i;
  }
  return blocks.map((block, i) => {
    const own = measures[i] as Measures;
    const features: Feature[] = [
      words.at(own.wordCount),
      own.endsSentence ? proseWords.at(own.wordCount) : looseWords.at(own.wordCount),
      sentences.at(own.sentenceEnds),
      commas.at(own.commas),
      digits.at(own.digitShare),
      blankBefore.at(block.blankLinesBefore),
      blankAfter.at(blocks[i + 1]?.blankLinesBefore ?? 3),
      proseBefore.at((wordSums[i] as number) / allWords),
      textBefore.at((textSums[i] as number) / allText),
      solidBefore.at((solidSums[i] as number) / allSolid),
      proseNear.at(within(proseSums, i, 3)),
      proseAround.at(within(proseSums, i, 10)),
      sinceProse.at(since[i] as number),
      untilProse.at(until[i] as number),
      place.at(i),
      ownShape[shapeAt[i] as Shape],
      previousShape[shapeAt[i - 1] ?? 'none'],
      nextShape[shapeAt[i + 1] ?? 'none'],
      secondPreviousShape[shapeAt[i - 2] ?? 'none'],
      secondNextShape[shapeAt[i + 2] ?? 'none'],
    ];
    const shape = shapes.indexOf(shapeAt[i] as Shape);
    features.push(
      trios[shape]?.[shapes.indexOf(shapeAt[i - 1] ?? 'none')]?.[shapes.indexOf(shapeAt[i + 1] ?? 'none')] as Feature,
      (shapeNear[shape] as Scale).at(within(proseSums, i, 3)),
      (shapeAround[shape] as Scale).at(within(proseSums, i, 10)),
      (shapeSince[shape] as Scale).at(since[i] as number),
      (shapeUntil[shape] as Scale).at(until[i] as number),
    );
    if (i > 0 && own.wordCount > 1 && own.wordCount < 40) {
      const likeness = shareOfWords(own.words.words, pageTitle);
      if (likeness > 0) features.push(likePageTitle.at(likeness));
      if (likeness > 0.6) features.push(i === lastLike ? 'last block like the first' : 'block like the first');
    }
    if (own.words.words.length > 2) features.push(functionWords.at(own.functionWordShare));
    if (own.hasCase) features.push(capitals.at(own.capitalShare));
    if (own.isAllCapitals) features.push('all capitals');
    if (own.startsLower) features.push('starts in lower case');
    if (own.ideographShare > 0.3) features.push('ideographs');
    const last = endings.get(own.lastCharacter);
    if (last !== undefined) features.push(last);
    if (block.mark !== '') features.push(block.mark === '>' ? 'mark: quote' : 'mark: list');
    if (block.lines[1] > block.lines[0]) features.push('several lines');
    if ((seen[i] as number) > 1) features.push('stands more than once');
    signs(block.text, features);
    for (const cue of own.cues) pushNew(features, cueNames[cue.topic][cue.coverage]);
    for (const cue of measures[i - 1]?.cues ?? []) if (cue.coverage !== 'inside') pushNew(features, cuesBefore[cue.topic]);
    for (const cue of measures[i + 1]?.cues ?? []) if (cue.coverage !== 'inside') pushNew(features, cuesAfter[cue.topic]);
    return features;
  });
}

const endings: ReadonlyMap<string, Feature> = new Map([
  [':', 'ends in a colon'],
  ['：', 'ends in a colon'],
  ['?', 'ends in a question mark'],
  ['？', 'ends in a question mark'],
  ['؟', 'ends in a question mark'],
  [',', 'ends in a comma'],
  ['…', 'ends in an ellipsis'],
  [')', 'ends in a bracket'],
  [']', 'ends in a bracket'],
]);

function signs(text: string, features: Feature[]): void {
  if (text.length > 400) return;
  if (text.includes('|')) features.push('sign |');
  if (text.includes('»') || text.includes('›')) features.push('sign ›');
  if (text.includes('·') || text.includes('•')) features.push('sign ·');
  if (text.includes('@')) features.push('sign @');
  if (text.includes('©')) features.push('sign ©');
  if (text.includes('://') || text.includes('www.')) features.push('sign ://');
  if (text.includes('...')) features.push('sign ...');
  const first = text.charAt(0);
  if (first === '[') features.push('starts with [');
  else if (first === '(') features.push('starts with (');
  else if (first === '"' || first === '“' || first === '„' || first === '«' || first === '»') features.push('starts with a quote');
  else if (first === '#') features.push('starts with #');
}

/** How much alike two lists of words are: the words both have, against the mean of their lengths. */
function shareOfWords(own: readonly string[], others: readonly string[]): number {
  if (own.length === 0 || others.length === 0 || others.length > 60) return 0;
  let same = 0;
  for (const word of own) if (others.includes(word)) same++;
  const overlap = same / own.length;
  // A headline is shorter than the page's title, which adds the site's name: most of it must be there.
  return overlap * Math.min(1, (own.length * 2.5) / others.length);
}

function pushNew(features: Feature[], feature: Feature): void {
  if (!features.includes(feature)) features.push(feature);
}

/** sums[i] is the sum of the values before i. */
function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}

function within(sums: readonly number[], at: number, reach: number): number {
  const last = sums.length - 1;
  const around = (sums[Math.min(last, at + reach + 1)] as number) - (sums[Math.max(0, at - reach)] as number);
  const own = (sums[at + 1] as number) - (sums[at] as number);
  return around - own;
}

/** How many places back the nearest 1 stands; large where there is none. */
function distances(flags: readonly number[]): number[] {
  let distance = 1000;
  return flags.map((flag) => {
    const here = ++distance;
    if (flag === 1) distance = 0;
    return here;
  });
}

function timesSeen(blocks: readonly Block[]): number[] {
  const times = new Map<string, number>();
  for (const { text } of blocks) times.set(text, (times.get(text) ?? 0) + 1);
  return blocks.map(({ text }) => times.get(text) as number);
}
