// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this is about
/**
 * Tells UTF-16 without a byte order mark by reading a sample both ways: the right way has spaces,
 * line ends and full stops, the wrong way has none, and a binary file has neither.
 */
export function detectUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~1);
  const little = readUtf16(sample, 'utf-16le');
  const big = readUtf16(sample, 'utf-16be');
  if (isText(little) && countCommon(little) > countCommon(big) * 4) return 'utf-16le';
  if (isText(big) && countCommon(big) > countCommon(little) * 4) return 'utf-16be';
  return null;
}

const sampleBytes = 0x4000;

function readUtf16(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function countCommon(text: string): number {
  return text.match(/[ \n\r,.a-z\u3001\u3002\uff0c]/g)?.length ?? 0;
}

/** Allows a character cut by the end of the sample, and a stray control character. */
function isText(text: string): boolean {
  const foreign = text.match(/[\u0000-\u0008\u000e-\u001f\u0080-\u009f\ufffd\p{Unassigned}\p{Private_Use}]/gu)?.length ?? 0;
  return foreign <= 1 + text.length / 100;
}
