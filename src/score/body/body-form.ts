import type { Block } from '../../article.js';
import type { Measures } from '../measure-block.js';

/** What the block itself looks like. */
export const bodyForm = [
  'words',
  'characters',
  'characters a word',
  'words a sentence',
  'sentence ends',
  'ends a sentence',
  'ending',
  'commas',
  'digits',
  'capitals',
  'function words',
  'signs of code',
  'indent',
  'lines',
] as const;

/** Puts them into a row, from a place on. */
export function measureForm({ text, indent, lines }: Block, own: Measures, row: Float32Array, from: number): void {
  const { wordCount } = own;
  let at = from;
  row[at++] = wordCount;
  row[at++] = text.length;
  row[at++] = wordCount === 0 ? LONG : text.length / wordCount;
  row[at++] = wordCount / (own.sentenceEnds + 1);
  row[at++] = own.sentenceEnds;
  row[at++] = own.endsSentence ? 1 : 0;
  row[at++] = endings.get(own.lastCharacter) ?? 0;
  row[at++] = own.commas;
  row[at++] = own.digitShare;
  row[at++] = own.hasCase ? own.capitalShare : -1;
  row[at++] = own.words.words.length > 2 ? own.functionWordShare : -1;
  row[at++] = shareOfSigns(text);
  row[at++] = indent;
  row[at] = lines[1] - lines[0] + 1;
}

/** Characters a word where there is no word. */
const LONG = 99;

const endings: ReadonlyMap<string, number> = new Map([
  [':', 1],
  ['：', 1],
  ['?', 2],
  ['？', 2],
  ['؟', 2],
  [',', 3],
  ['…', 4],
  [')', 5],
  [']', 5],
]);

/** 1 where a character stands more often in code than in sentences. */
const isCodeSign = new Uint8Array(128);
for (const sign of '{}()[];=<>_\\$`') isCodeSign[sign.charCodeAt(0)] = 1;
/** Characters at the beginning of a block that are looked at. */
const SAMPLE = 120;

function shareOfSigns(text: string): number {
  const end = Math.min(text.length, SAMPLE);
  let signs = 0;
  for (let i = 0; i < end; i++) signs += isCodeSign[text.charCodeAt(i)] ?? 0;
  return signs / Math.max(1, end);
}
