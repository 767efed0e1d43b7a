import { lstatSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { parseArticle } from '../../parse/parse-article.js';
import { type Format, loadRenderer } from '../../render/index.js';
import type { RenderOptions } from '../../render/renderer.js';
import { decodeInput } from '../decode-input.js';
import { explainReadError, explainWriteError, isSystemError } from '../explain-system-error.js';
import { InputError } from '../io.js';
import { readFile } from '../read-file.js';
import { unexpected } from '../unexpected.js';
import { whyNoArticle } from '../why-no-article.js';
import { type BytePath, toBytes, toName } from './byte-path.js';

export interface Job {
  readonly input: BytePath;
  readonly output: BytePath;
}

/** What is the same for all files. Plain data, since it goes to workers. */
export interface Settings {
  readonly format: Format;
  readonly page: RenderOptions;
  readonly encoding: string | null;
  readonly maxBytes: number;
  /** What to do where the output is there already. */
  readonly existing: 'skip' | 'overwrite' | 'update';
  /** The folder for files that are not whole yet. */
  readonly temporaryFolder: BytePath;
}

export type Outcome =
  | { readonly kind: 'done'; readonly warnings: readonly string[] }
  | { readonly kind: 'skipped' | 'failed'; readonly reason: string };

/** Makes the function that converts one file. It never throws. */
export async function createConvertFile(settings: Settings): Promise<(job: Job) => Outcome> {
  const renderer = await loadRenderer(settings.format);
  const convert = ({ input, output }: Job): Outcome => {
    const reason = whyNot(input, output, settings.existing);
    if (reason !== null) return reason;
    const bytes = readFile(toBytes(input), settings.maxBytes);
    const { text, warnings } = decodeInput(bytes, settings.encoding ?? undefined);
    const { article } = parseArticle(text, { source: toName(input) });
    if (article.paragraphs.length === 0) throw new InputError(whyNoArticle(article));
    put(output, renderer.render(article, settings.page), settings.temporaryFolder);
    return { kind: 'done', warnings };
  };
  return (job) => {
    try {
      return convert(job);
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error, job) };
    }
  };
}

/** What the system refuses is about the output: of inputs it is told as an InputError. */
function reasonOf(error: unknown, { output }: Job): string {
  if (error instanceof InputError) return error.message;
  return isSystemError(error) ? `${toName(output)}: ${explainWriteError(error)}` : unexpected(error, process.env);
}

/** Why a file is left alone because of what is at its output, or null. */
function whyNot(input: BytePath, output: BytePath, existing: Settings['existing']): Outcome | null {
  const there = lstatSync(toBytes(output), { throwIfNoEntry: false });
  if (there === undefined) return null;
  if (there.isDirectory()) return { kind: 'failed', reason: `${toName(output)} is a folder; move it away` };
  if (existing === 'skip') return { kind: 'skipped', reason: 'there already; replace them with --overwrite or --update' };
  const source = statInput(input);
  if (source.dev === there.dev && source.ino === there.ino) {
    return { kind: 'failed', reason: 'would be replaced by its own article; choose another --output-dir' };
  }
  return existing === 'update' && there.mtimeMs >= source.mtimeMs ? { kind: 'skipped', reason: 'up to date' } : null;
}

function statInput(input: BytePath) {
  try {
    return statSync(toBytes(input));
  } catch (error) {
    throw new InputError(explainReadError(error));
  }
}

/**
 * Puts a file in its place once it is whole. It is not forced to the disk as the file of --output
 * is: for many small files that takes longer than all the rest. A power cut, unlike a kill, can
 * leave the last ones empty.
 */
function put(output: BytePath, text: string, temporaryFolder: BytePath): void {
  const temporary = toBytes(join(temporaryFolder, `${threadId}`));
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, toBytes(output));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
