import { availableParallelism } from 'node:os';
import { isatty } from 'node:tty';
import { type Format, loadRenderer } from '../render/index.js';
import { complain } from './complain.js';
import { argumentPath, type BytePath, realPath, toAbsolute, toName } from './convert/byte-path.js';
import type { Job, Outcome, Settings } from './convert/convert-file.js';
import { findFiles } from './convert/find-files.js';
import { isCaseBlind } from './convert/is-case-blind.js';
import { makeFolder } from './convert/make-folder.js';
import { plan } from './convert/plan.js';
import type { Progress } from './convert/progress-bar.js';
import { runJobs } from './convert/run-jobs.js';
import { createTally } from './convert/tally.js';
import { explainWriteError, isSystemError } from './explain-system-error.js';
import { type Io, OutputError } from './io.js';
import { pageOptions } from './page-options.js';
import { printable } from './printable.js';

export interface ConvertOptions {
  readonly to: Format;
  readonly outputDir: string;
  readonly overwrite: boolean;
  readonly update: boolean;
  readonly base?: string;
  readonly jobs?: number;
  readonly width?: number;
  readonly encoding?: string;
  readonly maxBytes: number;
  readonly frontMatter: boolean;
}

const stderr = 2;

/** Converts many files into a folder. The answer is the exit status. */
export async function convert(paths: readonly string[], options: ConvertOptions, io: Io): Promise<number> {
  const outputFolder = makeOutputFolder(options.outputDir);
  const { readPattern } = await import('./convert/read-pattern.js');
  const found = paths.flatMap((path) => [...findFiles(path, outputFolder, readPattern)]);
  const { jobs, problems } = plan(found, {
    outputFolder,
    extension: (await loadRenderer(options.to)).extension,
    base: options.base === undefined ? null : toAbsolute(argumentPath(options.base)),
    isCaseBlind: () => isCaseBlind(outputFolder),
  });

  const progress = await openProgress(jobs.length, io);
  const tally = createTally();
  const tell = { ...io, warn: progress.print };
  for (const { kind, path, reason } of problems) {
    tally.add(kind, reason);
    if (kind === 'failed') complain(toName(path), reason, tell);
  }
  const report = (job: Job, outcome: Outcome): void => {
    if (outcome.kind === 'done') {
      tally.add('done');
      for (const warning of outcome.warnings) complain(toName(job.input), warning, tell);
    } else {
      tally.add(outcome.kind, outcome.reason);
      if (outcome.kind === 'failed') complain(toName(job.input), outcome.reason, tell);
    }
    progress.advance();
  };
  const settings = settingsOf(options, io);
  const threads = options.jobs ?? availableParallelism();
  const interrupted = await runJobs(jobs, outputFolder, settings, threads, report).finally(progress.stop);
  io.warn(`article-fmt: ${interrupted === null ? '' : 'interrupted; '}${tally.inWords()}`);
  return interrupted ?? (tally.count('failed') > 0 ? 1 : 0);
}

function makeOutputFolder(path: string): BytePath {
  try {
    const folder = argumentPath(path);
    makeFolder(folder);
    return realPath(folder);
  } catch (error) {
    throw isSystemError(error) ? new OutputError(`${printable(path)}: ${explainWriteError(error)}`) : error;
  }
}

async function openProgress(total: number, io: Io): Promise<Progress> {
  if (total === 0 || io.env['TERM'] === 'dumb' || !isatty(stderr))
    return { advance: () => undefined, print: io.warn, stop: () => undefined };
  return (await import('./convert/progress-bar.js')).createProgressBar(total, io.warn);
}

function settingsOf(options: ConvertOptions, io: Io): Omit<Settings, 'temporaryFolder'> {
  const { to, outputDir, overwrite, update, encoding = null, maxBytes } = options;
  return {
    format: to,
    page: pageOptions({ ...options, color: 'never', output: outputDir }, io),
    encoding,
    maxBytes,
    existing: overwrite ? 'overwrite' : update ? 'update' : 'skip',
  };
}
