import type { CorpusRecord } from './read-corpus.js';

const UNFIT = ['synthetic', 'gold-mostly-missing', 'gold-is-tool-output', 'weak-gold'];
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}|\p{Script=Lao}|\p{Script=Khmer}/u;

const words = (text: string): string[] =>
  (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []).flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));

function shingles(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(1, list.length - 3); i++) {
    const key = list.slice(i, i + 4).join('\u0001');
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const ratio = (hit: number, rest: number): number => (rest === 0 ? 1 : hit === 0 ? 0 : hit / (hit + rest));

/** Precision and recall of a body by 4-word shingles, as the evaluator counts; null where the gold is unfit. */
export function scoreShingles(record: CorpusRecord, paragraphs: readonly string[]): { p: number; r: number } | null {
  if (!record.gold.paragraphs || record.flags?.some((flag) => UNFIT.includes(flag))) return null;
  const gold = shingles(words(record.gold.paragraphs.join('\n')));
  const got = shingles(words(paragraphs.join('\n')));
  let hit = 0;
  let more = 0;
  let wanted = 0;
  for (const [key, count] of got) {
    const both = Math.min(count, gold.get(key) ?? 0);
    hit += both;
    more += count - both;
  }
  for (const count of gold.values()) wanted += count;
  return { p: ratio(hit, more), r: ratio(hit, wanted - hit) };
}

/** Known segments: kept that must be kept, lost of those, kept that must not be. */
export function scoreSegments(record: CorpusRecord, body: string): { tp: number; fp: number; fn: number } {
  const plain = (text: string): string => words(text).join(' ').toLowerCase();
  const bodyPlain = plain(body);
  const present = (name: 'must' | 'mustNot', i: number): boolean => {
    const found = record.found[name];
    return !Array.isArray(found) || found[i] !== false;
  };
  const counts = { tp: 0, fp: 0, fn: 0 };
  (record.gold.must ?? []).forEach((text, i) => {
    if (!present('must', i)) return;
    if (bodyPlain.includes(plain(text))) counts.tp++;
    else counts.fn++;
  });
  (record.gold.mustNot ?? []).forEach((text, i) => {
    if (present('mustNot', i) && bodyPlain.includes(plain(text))) counts.fp++;
  });
  return counts;
}
