import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { argumentBytes } from '../argument-bytes.js';

/**
 * A path as bytes, each a character of its code: file systems know no encoding, and a name that is
 * not UTF-8 would not survive being read as a string. Separators and dots stay what they are.
 */
export type BytePath = string;

export function toBytePath(path: string): BytePath {
  return Buffer.from(path).toString('latin1');
}

/** A path of the command line, with the bytes that were typed. */
export function argumentPath(path: string): BytePath {
  return Buffer.from(argumentBytes(path)).toString('latin1');
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
  return resolve(realPath('.'), path);
}

/** The path without links. Node's own walk along the path reads its names as UTF-8; the system's does not. */
export function realPath(path: BytePath): BytePath {
  return realpathSync.native(toBytes(path), 'latin1');
}
