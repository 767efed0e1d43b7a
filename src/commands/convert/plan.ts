import { basename, dirname, extname, isAbsolute, join, relative, sep } from 'node:path';
import { type BytePath, realPath, toAbsolute, toName } from './byte-path.js';
import type { Job } from './convert-file.js';
import type { Found, FoundFile } from './find-files.js';
import { createFolderMaker } from './output-folders.js';
import type { Problem } from './problem.js';

export interface Plan {
  readonly jobs: readonly Job[];
  readonly problems: readonly Problem[];
}

export interface PlanOptions {
  /** Absolute, without links. */
  readonly outputFolder: BytePath;
  readonly extension: string;
  /** Keep the path below this folder; null: below what was named. */
  readonly base: BytePath | null;
  /** Whether the output folder takes names that differ in case alone for one; asked only where two do. */
  readonly isCaseBlind: () => boolean;
}

/** Extensions that say no more than that a file holds text. Any other stays in the name. */
const textExtensions = new Set(['.txt', '.text', '.asc', '.md', '.markdown', '.eml']);

/** Gives each file its place in the output folder, makes the folders, and says which files have none. */
export function plan(found: Iterable<Found>, options: PlanOptions): Plan {
  const jobs: Job[] = [];
  const problems: Problem[] = [];
  const inputs: BytePath[] = [];
  const inputOf = new Map<BytePath, BytePath>();
  const inputOfFolded = new Map<string, BytePath>();
  const makeFolder = createFolderMaker(options.outputFolder);
  const whyNoPlace = (output: BytePath | null): string | null => {
    if (output === null) return 'is not below the folder of --base';
    const alike = inputOfFolded.get(folded(output));
    const other = inputOf.get(output) ?? (alike !== undefined && options.isCaseBlind() ? alike : undefined);
    if (other !== undefined) return `would be written to the same file as ${toName(other)}; rename one, or tell them apart with --base`;
    return makeFolder(dirname(output));
  };
  for (const file of found) {
    if (file.kind !== 'file') {
      problems.push(file);
      continue;
    }
    const input = toAbsolute(file.path);
    inputs.push(input);
    const output = outputOf(file, input, options);
    // A file that is named twice is converted once.
    if (output !== null && inputOf.get(output) === input) continue;
    const reason = whyNoPlace(output);
    if (output === null || reason !== null) {
      problems.push({ kind: 'failed', path: file.path, reason: reason ?? '' });
    } else {
      inputOf.set(output, input);
      inputOfFolded.set(folded(output), input);
      jobs.push({ input: file.path, output });
    }
  }
  const isInput = createIsInput(inputs);
  const refused = jobs.filter(({ output }) => isInput(output));
  return {
    jobs: refused.length === 0 ? jobs : jobs.filter(({ output }) => !isInput(output)),
    problems: [
      ...problems,
      ...refused.map(({ input, output }): Problem => {
        return { kind: 'failed', path: input, reason: `would replace ${toName(output)}, an input; choose another --output-dir` };
      }),
    ],
  };
}

/** One for all names that a folder blind to case, and to how accents are written, takes for the same. */
function folded(path: BytePath): string {
  return toName(path).normalize('NFC').toLowerCase();
}

function outputOf({ place }: FoundFile, input: BytePath, { outputFolder, extension, base }: PlanOptions): BytePath | null {
  const below = base === null ? place : relative(base, input);
  if (below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) return null;
  const old = extname(below);
  const stem = textExtensions.has(old.toLowerCase()) ? below.slice(0, -old.length) : below;
  return join(outputFolder, stem + extension);
}

/** An article must not replace a text, whatever becomes of that text. */
function createIsInput(inputs: readonly BytePath[]): (output: BytePath) => boolean {
  const realFolders = new Map<BytePath, BytePath>();
  const real = (path: BytePath): BytePath => {
    const folder = dirname(path);
    const realFolder = realFolders.get(folder) ?? realPath(folder);
    realFolders.set(folder, realFolder);
    return join(realFolder, basename(path));
  };
  const realInputs = new Set(inputs.map(real));
  return (output) => realInputs.has(output);
}
