// Measures the built program and keeps what it found in bench/results.md.
//
//   npm run bench                       about five minutes on a quiet machine
//   npm run bench -- --quick            a minute, for a first look
//   npm run bench -- --full             1 GB through stream, an article of 50 MB
//   npm run bench -- --only start-up    one part: start-up, throughput, growth, stream, convert, peers
//   npm run bench -- --no-save          prints only
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { convertRun, peers, streamRun } from './commands.mjs';
import { startUp } from './start-up.mjs';
import { growth, throughput } from './throughput.mjs';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    only: { type: 'string' },
    save: { type: 'boolean', default: true },
  },
});
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const program = path('bin/article-fmt.js');
const cores = availableParallelism();
const pick = (quick, usual, full) => (values.full ? full : values.quick ? quick : usual);

const library = await import('../dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'article-fmt-bench-'));
const parts = {
  'start-up': () => startUp({ program, sample: path('fixtures/translated-scrape/input.txt'), runs: pick(7, 21, 41) }),
  throughput: () => throughput(library, { milliseconds: pick(200, 1000, 2000) }),
  growth: () => growth(library, [0.25e6, 1e6, 4e6, ...pick([], [], [16e6, 50e6])]),
  stream: () => streamRun({ program, folder, megabytes: pick(3, 20, 250) }),
  convert: () => convertRun({ program, folder, files: pick(1000, 10_000, 10_000), cores }),
  peers: () => peers({ program, folder }),
};

const about = [
  `${new Date().toISOString().slice(0, 10)}, ${cpus()[0].model.trim()}, ${cores} cores, ${Math.round(totalmem() / 2 ** 30)} GiB,`,
  `Node ${process.version}, ${process.platform} ${process.arch}${values.full ? ', --full' : values.quick ? ', --quick' : ''}.`,
  `Commit ${spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', cwd: path('.') }).stdout.trim()}.`,
].join(' ');
const sections = [`# Measurements\n\nMade by \`npm run bench\`. ${about}`];
try {
  for (const [name, measure] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue;
    const section = `## ${name}\n\n${await measure()}`;
    console.log(`\n${section}`);
    sections.push(section);
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (values.save && values.only === undefined) writeFileSync(path('bench/results.md'), `${sections.join('\n\n')}\n`);
