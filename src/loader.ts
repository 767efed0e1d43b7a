import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

type Require = (id: string) => unknown;
type Run = (exports: object, require: Require, module: { exports: object }, filename: string, dirname: string) => void;

const folder = import.meta.dirname;

/** The files of the program that run, in the order in which they were asked for. */
export const loaded = new Map<string, { exports: object }>();
/** What is compiled in this run, by the file to keep it in. */
const compiled = new Map<string, Script>();

/**
 * Runs a file of the program and answers what it exports. To compile the code takes longer than an
 * article does, so what V8 makes of it is kept beside it: the build keeps it, and where it does
 * not serve, since another V8 runs now, the first run that may write there does.
 */
export function load(file: string): unknown {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const filename = join(folder, file);
  const compiledFile = `${filename}.${process.versions.v8}.cache`;
  const cachedData = readIfThere(compiledFile);
  // The build writes ASCII alone.
  const source = readFileSync(filename, 'latin1');
  // What was compiled by another V8, or is damaged, V8 knows and leaves aside.
  const script = new Script(source, cachedData === null ? { filename } : { filename, cachedData });
  if (cachedData === null) keepAtExit(compiledFile, script);
  const module = { exports: {} };
  loaded.set(file, module);
  (script.runInThisContext() as Run)(module.exports, requireOrLoad, module, filename, dirname(filename));
  return module.exports;
}

function requireOrLoad(id: string): unknown {
  return id.startsWith('./') ? load(id.slice(2)) : require(id);
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function keepAtExit(path: string, script: Script): void {
  if (compiled.size === 0) process.on('exit', keepCompiled);
  compiled.set(path, script);
}

function keepCompiled(): void {
  for (const [path, script] of compiled) keep(path, script);
}

function keep(path: string, script: Script): void {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, script.createCachedData(), { flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    // It is faster with it, and right without it.
    rmSync(temporary, { force: true });
  }
}
