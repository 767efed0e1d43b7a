import { fstatSync, statSync, writeSync } from 'node:fs';
import { argumentBytes } from './argument-bytes.js';
import { codeOf, explainWriteError } from './explain-system-error.js';
import { ClosedPipe, type Io, OutputError, type Terminal } from './io.js';
import { page } from './page.js';
import { pause } from './pause.js';
import { readFile } from './read-file.js';
import { readStdin } from './read-stdin.js';
import { writeFile } from './write-file.js';

const stdin = 0;
const stdout = 1;
const stderr = 2;
/** A character device like a terminal, and what the standard streams of unattended runs often are. */
const devNull = '/dev/null';

/**
 * The world as the process sees it. Most of it is synchronous: node:stream, node:net and node:tty
 * would cost a short run more time than its work, so they are loaded only where one is needed.
 */
export async function createProcessIo(): Promise<Io> {
  return {
    env: process.env,
    terminal: (await isTerminal(stdout)) ? sizeOfTerminal() : null,
    stdinIsTerminal: await isTerminal(stdin),
    readFile: (path, maxBytes) => readFile(argumentBytes(path), maxBytes),
    readStdin,
    print,
    warn,
    writeFile,
    page,
  };
}

async function isTerminal(fd: number): Promise<boolean> {
  try {
    const stats = fstatSync(fd);
    if (!stats.isCharacterDevice() || stats.rdev === statSync(devNull).rdev) return false;
  } catch {
    return false;
  }
  return (await import('node:tty')).isatty(fd);
}

/** A terminal that does not know its size says 0. */
function sizeOfTerminal(): Terminal {
  return { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
}

function print(text: string): void {
  try {
    writeAll(stdout, text);
  } catch (error) {
    if (codeOf(error) === 'EPIPE') throw new ClosedPipe();
    throw new OutputError(`standard output: ${explainWriteError(error)}`);
  }
}

function warn(line: string): void {
  try {
    writeAll(stderr, `${line}\n`);
  } catch {
    // Nobody can be told that nobody can be told.
  }
}

function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(fd, bytes, written);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      pause();
    }
  }
}
