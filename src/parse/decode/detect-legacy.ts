import { analyse } from 'chardet';

/** The likeliest encoding of bytes that are neither UTF-8 nor UTF-16. */
export function detectLegacy(bytes: Uint8Array): string {
  const sample = linesWithOddBytes(bytes);
  const matches = analyse(sample).flatMap(({ name, confidence }) => {
    const encoding = toWhatwgName(name);
    return encoding === null ? [] : [{ encoding, confidence }];
  });
  return matches[0]?.encoding ?? 'windows-1252';
}

/** Plain ASCII tells code pages apart badly, so only lines with other bytes are looked at. */
function linesWithOddBytes(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(0, 0x10000);
}

function toWhatwgName(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
