import type { Block } from '../../../article.js';
import { wordsOfCounters } from '../../../names/small-words.js';
import { anyOf } from '../../../text/any-of.js';
import { isHeadingMark } from '../../is-heading-mark.js';
import type { Measures } from '../../measure-block.js';
import { addNew, type Feature, makeFeature } from '../../model/feature.js';
import { Scale } from '../../model/scale.js';

const words = new Scale('words', [1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 50, 90]);
const wordsOfSentence = new Scale('words, ends a sentence', [3, 6, 11, 20, 40]);
const wordsOfNone = new Scale('words, ends no sentence', [3, 6, 11, 20, 40]);
const functionWords = new Scale('function words', [0, 0.12, 0.25, 0.4, 0.55]);
const capitals = new Scale('capitalised words', [0.1, 0.25, 0.5, 0.75, 0.99]);
const digits = new Scale('digits', [0, 0.05, 0.15, 0.4]);
const sentences = new Scale('sentence ends', [0, 1, 2, 4]);
const commas = new Scale('commas', [0, 1, 3]);
const indents = new Scale('indent', [0, 2, 4, 8]);

const colon = makeFeature('ends in a colon');
const question = makeFeature('ends in a question mark');
const endingBracket = makeFeature('ends in a bracket');
const endings: ReadonlyMap<string, Feature> = new Map([
  [':', colon],
  ['：', colon],
  ['?', question],
  ['？', question],
  ['؟', question],
  [',', makeFeature('ends in a comma')],
  ['…', makeFeature('ends in an ellipsis')],
  [')', endingBracket],
  [']', endingBracket],
]);

const arrow = makeFeature('sign ›');
const dot = makeFeature('sign ·');
const address = makeFeature('sign ://');
const signs: readonly (readonly [sign: string, feature: Feature])[] = [
  ['|', makeFeature('sign |')],
  ['»', arrow],
  ['›', arrow],
  ['·', dot],
  ['•', dot],
  ['@', makeFeature('sign @')],
  ['©', makeFeature('sign ©')],
  ['://', address],
  ['www.', address],
  ['...', makeFeature('sign ...')],
];

/** Any of them: most texts have none. */
const SIGN = new RegExp(signs.map(([sign]) => sign.replace(/[|.]/g, '\\$&')).join('|'));

const quote = makeFeature('starts with a quote');
const beginnings: ReadonlyMap<string, Feature> = new Map([
  ['[', makeFeature('starts with [')],
  ['(', makeFeature('starts with (')],
  ['#', makeFeature('starts with #')],
  ...[...'"“„«»「'].map((sign) => [sign, quote] as const),
]);

const quoted = makeFeature('mark: quote');
const listed = makeFeature('mark: list');
const severalLines = makeFeature('several lines');
const allCapitals = makeFeature('all capitals');
const startsLower = makeFeature('starts in lower case');
const ideographs = makeFeature('ideographs');
const dumpMark = makeFeature('mark of a dumped page');
const year = makeFeature('names a year');
const counter = makeFeature('starts with a counter');

/** Longer blocks are prose: a sign in them says nothing. */
const LONGEST_WITH_SIGNS = 400;

/** What the block itself looks like. */
export function addForm(block: Block, own: Measures, features: Feature[]): void {
  const { text, mark, indent, lines } = block;
  features.push(
    words.at(own.wordCount),
    (own.endsSentence ? wordsOfSentence : wordsOfNone).at(own.wordCount),
    sentences.at(own.sentenceEnds),
    commas.at(own.commas),
    digits.at(own.digitShare),
    indents.at(indent),
  );
  addLetters(own, features);
  if (mark !== '' && !isHeadingMark(block)) features.push(mark === '>' ? quoted : listed);
  if (lines[1] > lines[0]) features.push(severalLines);
  const ending = endings.get(own.lastCharacter);
  if (ending !== undefined) features.push(ending);
  if (text.length <= LONGEST_WITH_SIGNS) addSigns(text, own, features);
}

function addLetters(own: Measures, features: Feature[]): void {
  if (own.words.words.length > 2) features.push(functionWords.at(own.functionWordShare));
  if (own.hasCase) features.push(capitals.at(own.capitalShare));
  if (own.isAllCapitals) features.push(allCapitals);
  if (own.startsLower) features.push(startsLower);
  if (own.ideographShare > 0.3) features.push(ideographs);
}

function addSigns(text: string, { wordCount, digitShare, words: { words: list } }: Measures, features: Feature[]): void {
  const beginning = beginnings.get(text.charAt(0));
  if (beginning !== undefined) features.push(beginning);
  if (SIGN.test(text)) for (const [sign, feature] of signs) if (text.includes(sign)) addNew(features, feature);
  // Years and counters stand in lines about articles more often than in articles.
  const hasDigits = digitShare > 0;
  if (hasDigits && wordCount < 30 && list.some((word) => YEAR.test(word))) features.push(year);
  if (firstOfDumpMark.includes(text.charAt(0)) && DUMP_MARK.test(text)) features.push(dumpMark);
  if (hasDigits && COUNTER.test(text)) features.push(counter);
}

const YEAR = /^(?:19|20)\d\d$/;
/** "(BUTTON)", "[photo.jpg]", "IFRAME:": what text browsers print for what they cannot show. */
const DUMP_MARK = /^(?:\(BUTTON\)|IFRAME:|\[[\w .-]*\]|\[?_{4,}|#\w)/;
const firstOfDumpMark = '([_#I';
/** "1/50", "3 of 12": the number of a picture. */
const COUNTER = new RegExp(`^\\d{1,3} ?(?:/|${anyOf(wordsOfCounters)}) ?\\d{1,3}\\b`);
