import { resolve } from 'node:path';

/**
 * A path as bytes, each a character of its code: file systems know no encoding, and a name that is
 * not UTF-8 would not survive being read as a string. Separators and dots stay what they are.
 */
export type BytePath = string;

export function toBytePath(path: string): BytePath {
  return Buffer.from(path).toString('latin1');
}

/** What node:fs takes. */
export function toBytes(path: BytePath): Buffer {
  return Buffer.from(path, 'latin1');
}

/** What people read; U+FFFD stands for what is not UTF-8. */
export function toName(path: BytePath): string {
  return toBytes(path).toString();
}

export function toAbsolute(path: BytePath): BytePath {
  return resolve(toBytePath(process.cwd()), path);
}
