import { analyse } from 'chardet';
import { readBytes } from './read-bytes.js';

/** The likeliest encoding of bytes that are neither UTF-8 nor UTF-16. */
export function detectLegacy(bytes: Uint8Array): string {
  const sample = sampleAroundOddBytes(bytes);
  let best = { encoding: 'windows-1252', likelihood: 0 };
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodings.get(name);
    if (encoding === undefined) continue;
    const likelihood = confidence - 1000 * damagedShare(readBytes(sample, encoding));
    if (likelihood > best.likelihood) best = { encoding, likelihood };
  }
  return best.encoding;
}

/** The detector's names that browsers read, and under which name they do. */
const encodings: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['ISO-8859-9', 'windows-1254'],
  ...['ISO-8859-2', 'ISO-8859-5', 'ISO-8859-6', 'ISO-8859-7', 'ISO-8859-8', 'KOI8-R'].map(inLowerCase),
  ...['windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255'].map(inLowerCase),
  ...['windows-1256', 'windows-1257', 'windows-1258', 'windows-874'].map(inLowerCase),
  ...['Shift_JIS', 'EUC-JP', 'GB18030', 'Big5', 'EUC-KR'].map(inLowerCase),
]);

function inLowerCase(name: string): [string, string] {
  return [name, name.toLowerCase()];
}

/** Everything before the first odd byte is ASCII, which tells code pages apart badly. */
function sampleAroundOddBytes(bytes: Uint8Array): Uint8Array {
  const start = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - 256);
  return bytes.subarray(start, start + 0x10000);
}

/** The share of characters that are not valid or that no text has. */
function damagedShare(text: string): number {
  const damaged = text.match(/[\u0080-\u0084\u0086-\u009f\ufffd\p{Private_Use}]/gu)?.length ?? 0;
  return damaged / text.length;
}
