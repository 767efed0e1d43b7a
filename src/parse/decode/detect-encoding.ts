import { detectLegacy } from './detect-legacy.js';
import { detectUtf16 } from './detect-utf16.js';
import { scanUtf8 } from './scan-utf8.js';

/** The WHATWG name of the encoding the bytes are in, as far as they show it. */
export function detectEncoding(bytes: Uint8Array): string {
  return encodingOfByteOrderMark(bytes) ?? detectUtf16(bytes) ?? (isMostlyUtf8(bytes) ? 'utf-8' : detectLegacy(bytes));
}

function encodingOfByteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

/** A few broken bytes do not make UTF-8 another encoding: in no other is as much of it valid. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const { confirmed, invalid } = scanUtf8(bytes);
  return confirmed >= invalid;
}
