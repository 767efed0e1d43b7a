#!/usr/bin/env node
// Runs the built files of the program. To compile them takes longer than an article does, so what V8
// makes of each is kept beside it: the build keeps it, and where it does not serve, since another V8
// runs now, the first run on a text that may write there does.
const { existsSync, readFileSync, renameSync, rmSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const folder = join(__dirname, '../dist');
/** What the files that run export, by name, in the order in which they were asked for. */
const loaded = new Map();
/** What is compiled in this run, by the file to keep it in. */
const compiled = new Map();

/** Runs a file, a function that is called as Node calls a module of CommonJS, and gives what it exports. */
function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const filename = join(folder, name);
  const compiledFile = `${filename}.${process.versions.v8}-${process.arch}.cache`;
  const cachedData = readIfThere(compiledFile);
  // The build writes ASCII alone. What was compiled by another V8, or is damaged, V8 knows and leaves aside.
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData });
  if (cachedData === undefined) keepAtExit(compiledFile, script);
  const module = { exports: {} };
  loaded.set(name, module);
  script.runInThisContext()(module.exports, requireOrLoad, module, filename, dirname(filename));
  return module.exports;
}

function requireOrLoad(id) {
  return id.startsWith('./') ? load(id.slice(2)) : require(id);
}

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function keepAtExit(path, script) {
  if (compiled.size === 0) process.on('exit', keepCompiled);
  compiled.set(path, script);
}

/** A run that read no article has compiled too little of the program to be kept. */
function keepCompiled() {
  if (![...loaded.keys()].some((name) => name.startsWith('parts/language-'))) return;
  for (const [path, script] of compiled) keep(path, script);
}

function keep(path, script) {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, script.createCachedData(), { flag: 'wx' });
    renameSync(temporary, path);
  } catch {
    // It is faster with it, and right without it.
    rmSync(temporary, { force: true });
  }
}

module.exports = { load, loaded };
// Workers and the build load other functions of it.
if (require.main === module) {
  if (existsSync(join(folder, 'cli.cjs'))) load('cli.cjs').main();
  else {
    process.stderr.write('article-fmt: is not built yet; run "npm ci && npm run build" in its folder\n');
    process.exitCode = 1;
  }
}
