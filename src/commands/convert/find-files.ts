import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { explainReadError } from '../explain-system-error.js';
import { argumentPath, type BytePath, realPath, toBytePath, toBytes, toName } from './byte-path.js';
import type { Problem } from './problem.js';

export interface FoundFile {
  readonly kind: 'file';
  readonly path: BytePath;
  /** Where it is below the folder, or the fixed part of the pattern, that was named. */
  readonly place: BytePath;
}

export type Found = FoundFile | Problem;

export interface Pattern {
  /** The folder to look in. */
  readonly base: string;
  /** How many folders deep it can match. */
  readonly depth: number;
  /** Whether it matches a path below the base. */
  matches(place: string): boolean;
}

/** Reads a pattern, or says null of what is none. */
export type ReadPattern = (path: string) => Pattern | null;

/** The files that a path names: itself, those below it, or those that match it as a pattern. */
export function* findFiles(path: string, outputFolder: BytePath, readPattern: ReadPattern): Generator<Found> {
  const named = argumentPath(path);
  const stats = statOf(named);
  if (typeof stats !== 'string') {
    if (stats.isDirectory()) yield* findBelow(named, outputFolder, Number.POSITIVE_INFINITY);
    else yield stats.isFile() ? { kind: 'file', path: named, place: basename(named) } : failed(named, noFile);
    return;
  }
  const pattern = readPattern(path);
  if (pattern === null) {
    yield failed(named, stats);
    return;
  }
  let isUsed = false;
  for (const found of findBelow(toBytePath(pattern.base), outputFolder, pattern.depth)) {
    if (found.place !== undefined && !pattern.matches(toName(found.place))) continue;
    isUsed = true;
    yield found;
  }
  if (!isUsed) yield failed(named, 'no file matches it; check the pattern');
}

const noFile = 'is not a file; use show for devices and pipes';
const dot = 0x2e;

/** What is still to be looked at; no entry stands for the folder that was named. */
interface Waiting {
  readonly path: BytePath;
  readonly place: BytePath;
  readonly depth: number;
  readonly entry: Dirent<Buffer> | null;
}

function* findBelow(folder: BytePath, outputFolder: BytePath, depth: number): Generator<Found & { place?: BytePath }> {
  const isOutput = isSameFolder(folder, outputFolder);
  // A list instead of recursion: a generator within a generator costs time at every level.
  const waiting: Waiting[] = [{ path: folder, place: '', depth: 0, entry: null }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { path, place, entry } = next;
    if (entry !== null && !entry.isDirectory()) {
      yield { ...foundEntry(path, entry), place };
    } else if (next.depth < depth && !isOutput(place)) {
      const children = childrenOf(next);
      // Without a place: any file might have been in it.
      if (typeof children === 'string') yield failed(path, children);
      else for (const child of children) waiting.push(child);
    }
  }
}

/** What is in a folder, the last first, without what is hidden; or why it cannot be read. */
function childrenOf({ path, place, depth }: Waiting): Waiting[] | string {
  try {
    const entries = readdirSync(toBytes(path), { withFileTypes: true, encoding: 'buffer' }) as unknown as Dirent<Buffer>[];
    return entries
      .filter(({ name }) => name[0] !== dot)
      .sort((a, b) => Buffer.compare(b.name, a.name))
      .map((entry) => {
        const name = entry.name.toString('latin1');
        return { path: join(path, name), place: join(place, name), depth: depth + 1, entry };
      });
  } catch (error) {
    return explainReadError(error);
  }
}

/** Links to files are followed. Those to folders are not: they may lead in a circle or anywhere. */
function foundEntry(path: BytePath, entry: Dirent<Buffer>): Omit<FoundFile, 'place'> | Problem {
  if (entry.isFile()) return { kind: 'file', path };
  if (!entry.isSymbolicLink()) return { kind: 'skipped', path, reason: 'neither files nor folders' };
  const stats = statOf(path);
  if (typeof stats === 'string') return failed(path, stats);
  if (stats.isDirectory()) return { kind: 'skipped', path, reason: 'links to folders; name the folders to convert them' };
  return stats.isFile() ? { kind: 'file', path } : { kind: 'skipped', path, reason: 'neither files nor folders' };
}

/** Tells of a place below a folder whether it is the output folder, which holds no inputs. */
function isSameFolder(folder: BytePath, outputFolder: BytePath): (place: BytePath) => boolean {
  try {
    const real = realPath(folder);
    return (place) => place !== '' && join(real, place) === outputFolder;
  } catch {
    return () => false;
  }
}

function statOf(path: BytePath): Stats | string {
  try {
    return statSync(toBytes(path));
  } catch (error) {
    return explainReadError(error);
  }
}

function failed(path: BytePath, reason: string): Problem {
  return { kind: 'failed', path, reason };
}
