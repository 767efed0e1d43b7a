import { detectLegacy } from './detect-legacy.js';
import { detectUtf16 } from './detect-utf16.js';
import { scanUtf8 } from './scan-utf8.js';

/** The WHATWG name of the encoding the bytes are in, as far as they show it. */
export function detectEncoding(bytes: Uint8Array): string {
  const marked = encodingOfByteOrderMark(bytes);
  if (marked !== null) return marked;
  const zeroByte = bytes.subarray(0, 0x10000).includes(0);
  const utf16 = zeroByte ? detectUtf16(bytes) : null;
  if (utf16 !== null) return utf16;
  if (isUtf8(bytes)) return 'utf-8';
  // A few broken bytes do not make UTF-8 another encoding; in no other is so much of it valid.
  const { confirmed, invalid } = scanUtf8(bytes.subarray(0, 0x100000));
  if (confirmed >= invalid && confirmed > 0) return 'utf-8';
  return detectUtf16(bytes) ?? detectLegacy(bytes);
}

function encodingOfByteOrderMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
