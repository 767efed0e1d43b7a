export interface Utf8Scan {
  /** Continuation bytes that stand where UTF-8 wants them. */
  readonly confirmed: number;
  /** Sequences that are not UTF-8, counted as decoders replace them. */
  readonly invalid: number;
  /** Offset of the first of these, or -1. */
  readonly firstInvalid: number;
}

/** Reads bytes as UTF-8 and counts what speaks for it and what against. */
export function scanUtf8(bytes: Uint8Array): Utf8Scan {
  let confirmed = 0;
  let invalid = 0;
  let firstInvalid = -1;
  let i = 0;
  while (i < bytes.length) {
    const lead = bytes[i] as number;
    const length = sequenceLength(lead);
    if (length === 1) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < i + length && isContinuation(lead, end - i, bytes[end])) end++;
    if (end === i + length && length > 0) {
      confirmed += length - 1;
    } else {
      if (invalid++ === 0) firstInvalid = i;
    }
    i = end;
  }
  return { confirmed, invalid, firstInvalid };
}

/** 0 for a byte that begins no sequence. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** After some leads the second byte is limited: no long forms, no surrogates, nothing past U+10FFFF. */
function isContinuation(lead: number, position: number, byte: number | undefined): boolean {
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return false;
  if (position > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}
