import { spawnSync } from 'node:child_process';
import { median, table } from './statistics.mjs';

/**
 * How long one run of the program takes beside `node -e 0`, the least that any program for Node
 * takes. All are measured in turn, since a busy machine slows all; the ratio of the medians is the
 * figure to look at.
 */
export function startUp({ program, sample, runs }) {
  const show = (format) => [program, 'show', '-f', format, sample];
  const cases = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'show -f json', args: show('json'), goal: 1.25 },
    { name: 'show -f jsonl', args: show('jsonl'), goal: 1.25 },
    { name: 'show -f text', args: show('text'), goal: 1.6 },
    { name: 'show -f markdown', args: show('markdown') },
    { name: 'show -f html', args: show('html') },
  ];
  const times = new Map(cases.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const { name, args } of cases) times.get(name).push(milliseconds(args));
  }
  const floor = median(times.get('node -e 0'));
  const rows = cases.map(({ name, goal }) => {
    const list = times.get(name);
    const [middle, least] = [median(list), Math.min(...list)];
    return [`\`${name}\``, middle.toFixed(1), least.toFixed(1), (middle / floor).toFixed(2), goal === undefined ? '' : `≤ ${goal}`];
  });
  return table(['command', 'median ms', 'least ms', 'ratio', 'goal'], rows);
}

function milliseconds(args) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`exit status ${status}: node ${args.join(' ')}`);
  return performance.now() - started;
}
