import { makeSafe } from '../text/make-safe.js';
import { detectEncoding } from './decode/detect-encoding.js';
import { findInvalidBytes } from './decode/find-invalid-bytes.js';
import { findMojibake } from './decode/find-mojibake.js';
import { isHtml } from './decode/is-html.js';
import { isPdf, looksBinary } from './decode/looks-binary.js';
import { readBytes } from './decode/read-bytes.js';

export interface Decoded {
  /** Safe text: NFC, line feeds alone, no control, escape or direction-override character. */
  readonly text: string;
  /** The encoding that was used, by its WHATWG name. */
  readonly encoding: string;
  /** What a person should know, one sentence each: HTML in place of text, bytes replaced, mojibake suspected. */
  readonly warnings: readonly string[];
  /** Whether the bytes are those of a program, a picture or a PDF file rather than of a text. */
  readonly looksBinary: boolean;
}

export interface DecodeOptions {
  /** WHATWG encoding label; detected where absent. */
  readonly encoding?: string;
}

/** Turns bytes into safe text. Never throws on bytes; an unknown encoding label throws a RangeError. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const utf8 = options.encoding === undefined ? readStrictUtf8(bytes) : null;
  if (utf8 !== null) return decoded(bytes, utf8, 'utf-8');
  const encoding = options.encoding === undefined ? detectEncoding(bytes) : encodingNamed(options.encoding);
  return decoded(bytes, readBytes(bytes, encoding), encoding);
}

/** The text of valid UTF-8, or null. ASCII in UTF-16 is valid UTF-8 too, but full of zero bytes. */
function readStrictUtf8(bytes: Uint8Array): string | null {
  if (bytes.subarray(0, 0x4000).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array, raw: string, encoding: string): Decoded {
  const text = makeSafe(raw);
  // A text that was safe already has no control characters to count.
  const binary = text === raw ? isPdf(raw) : looksBinary(raw);
  const warnings = binary ? [] : [warnOfHtml(raw), warnOfInvalidBytes(bytes, raw, encoding), warnOfMojibake(raw)];
  return { text, encoding, warnings: warnings.filter((warning) => warning !== null), looksBinary: binary };
}

function encodingNamed(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new RangeError(
      `Unknown encoding ${JSON.stringify(label)}; name one as web pages do, such as "utf-8", "windows-1252" or "shift_jis".`,
    );
  }
}

function warnOfHtml(raw: string): string | null {
  return isHtml(raw) ? 'The text is HTML, whose tags are read as words; make text of it first: w3m -dump -T text/html FILE.' : null;
}

function warnOfInvalidBytes(bytes: Uint8Array, raw: string, encoding: string): string | null {
  if (!raw.includes('\ufffd')) return null;
  const invalid = findInvalidBytes(bytes, encoding);
  if (invalid === null) return null;
  const { count, offset } = invalid;
  const line = countLines(readBytes(bytes.subarray(0, offset), encoding));
  const [what, were] = count === 1 ? ['1 sequence of bytes', 'was'] : [`${count} sequences of bytes`, 'were'];
  return `${what} not valid in ${encoding} ${were} replaced by U+FFFD, the first at byte offset ${offset} on line ${line}.`;
}

function warnOfMojibake(raw: string): string | null {
  const mojibake = findMojibake(raw);
  if (mojibake === null) return null;
  const line = countLines(raw.slice(0, mojibake.index));
  return `The text looks like UTF-8 that was once read as Windows-1252 (“${makeSafe(mojibake.sample)}” on line ${line}); it was left as it is.`;
}

function countLines(text: string): number {
  return makeSafe(text).split('\n').length;
}
