// How long one run of the program takes beside `node -e 0`, the least that any program for Node
// takes. The two are measured in turn, since a busy machine slows both; the ratio of the medians
// is the figure to look at.
//
//   node bench/start-up.mjs [--runs 21] [--sample FILE] [--node PATH]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '21' },
    sample: { type: 'string', default: path('fixtures/translated-scrape/input.txt') },
    node: { type: 'string', default: process.execPath },
  },
});
const program = path('bin/article-fmt.js');

/** Highest ratio allowed to each. */
const cases = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'show -f json', args: [program, 'show', '-f', 'json', values.sample], goal: 1.25 },
  { name: 'show -f jsonl', args: [program, 'show', '-f', 'jsonl', values.sample], goal: 1.25 },
  { name: 'show -f text', args: [program, 'show', values.sample], goal: 1.6 },
  { name: 'show -f markdown', args: [program, 'show', '-f', 'markdown', values.sample] },
  { name: 'show -f html', args: [program, 'show', '-f', 'html', values.sample] },
];

const times = new Map(cases.map(({ name }) => [name, []]));
for (let run = 0; run < Number(values.runs); run++) {
  for (const { name, args } of cases) times.get(name).push(measure(args));
}

const floor = median(times.get('node -e 0'));
console.log(`${values.runs} runs each, in turn, ${spawnSync(values.node, ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
console.log('command'.padEnd(18), 'median ms', ' least ms', '   ratio', '    goal');
for (const { name, goal } of cases) {
  const list = times.get(name);
  console.log(
    name.padEnd(18),
    median(list).toFixed(1).padStart(9),
    Math.min(...list)
      .toFixed(1)
      .padStart(9),
    (median(list) / floor).toFixed(2).padStart(8),
    (goal?.toFixed(2) ?? '').padStart(8),
  );
}

function measure(args) {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(values.node, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`exit status ${status}: node ${args.join(' ')}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}
