import type { Block } from '../../article.js';
import type { Feature } from '../feature.js';
import type { Measures } from '../measure-block.js';
import { Scale } from '../scale.js';

const words = new Scale('words', [1, 2, 3, 4, 6, 8, 11, 15, 20, 30, 50, 90]);
const wordsOfSentence = new Scale('words, ends a sentence', [3, 6, 11, 20, 40]);
const wordsOfNone = new Scale('words, ends no sentence', [3, 6, 11, 20, 40]);
const functionWords = new Scale('function words', [0, 0.12, 0.25, 0.4, 0.55]);
const capitals = new Scale('capitalised words', [0.1, 0.25, 0.5, 0.75, 0.99]);
const digits = new Scale('digits', [0, 0.05, 0.15, 0.4]);
const sentences = new Scale('sentence ends', [0, 1, 2, 4]);
const commas = new Scale('commas', [0, 1, 3]);
const indents = new Scale('indent', [0, 2, 4, 8]);

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

const signs: readonly (readonly [sign: string, feature: Feature])[] = [
  ['|', 'sign |'],
  ['»', 'sign ›'],
  ['›', 'sign ›'],
  ['·', 'sign ·'],
  ['•', 'sign ·'],
  ['@', 'sign @'],
  ['©', 'sign ©'],
  ['://', 'sign ://'],
  ['www.', 'sign ://'],
  ['...', 'sign ...'],
];

const beginnings: ReadonlyMap<string, Feature> = new Map([
  ['[', 'starts with ['],
  ['(', 'starts with ('],
  ['#', 'starts with #'],
  ...[...'"“„«»「'].map((quote) => [quote, 'starts with a quote'] as const),
]);

/** Longer blocks are prose: a sign in them says nothing. */
const LONGEST_WITH_SIGNS = 400;

/** What the block itself looks like. */
export function addForm({ text, mark, indent, lines }: Block, own: Measures, features: Feature[]): void {
  features.push(
    words.at(own.wordCount),
    (own.endsSentence ? wordsOfSentence : wordsOfNone).at(own.wordCount),
    sentences.at(own.sentenceEnds),
    commas.at(own.commas),
    digits.at(own.digitShare),
    indents.at(indent),
  );
  addLetters(own, features);
  if (mark !== '') features.push(mark === '>' ? 'mark: quote' : 'mark: list');
  if (lines[1] > lines[0]) features.push('several lines');
  const ending = endings.get(own.lastCharacter);
  if (ending !== undefined) features.push(ending);
  if (text.length <= LONGEST_WITH_SIGNS) addSigns(text, own, features);
}

function addLetters(own: Measures, features: Feature[]): void {
  if (own.words.words.length > 2) features.push(functionWords.at(own.functionWordShare));
  if (own.hasCase) features.push(capitals.at(own.capitalShare));
  if (own.isAllCapitals) features.push('all capitals');
  if (own.startsLower) features.push('starts in lower case');
  if (own.ideographShare > 0.3) features.push('ideographs');
}

function addSigns(text: string, { wordCount, words: { words: list } }: Measures, features: Feature[]): void {
  const beginning = beginnings.get(text.charAt(0));
  if (beginning !== undefined) features.push(beginning);
  for (const [sign, feature] of signs) if (text.includes(sign) && !features.includes(feature)) features.push(feature);
  // Years and counters stand in lines about articles more often than in articles.
  if (wordCount < 30 && list.some((word) => YEAR.test(word))) features.push('names a year');
  if (DUMP_MARK.test(text)) features.push('mark of a dumped page');
  if (COUNTER.test(text)) features.push('starts with a counter');
}

const YEAR = /^(?:19|20)\d\d$/;
/** "(BUTTON)", "[photo.jpg]", "IFRAME:": what text browsers print for what they cannot show. */
const DUMP_MARK = /^(?:\(BUTTON\)|IFRAME:|\[[\w .-]*\]|\[?_{4,}|#\w)/;
/** "1/50", "3 of 12": the number of a picture. */
const COUNTER = /^\d{1,3} ?(?:\/|of|von|de|di|z|из|van) ?\d{1,3}\b/;
