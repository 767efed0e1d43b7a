// Compares what the evaluator measures on the labelled corpus with test/quality-floors.json, by
// dumper and measure. A floor is raised by hand when the parser has got better; where one has to fall for
// others to rise, the commit names it and says what for.
//
//   node scripts/check-quality.mjs EVALUATOR CORPUS [--print]     --print: as floors to copy
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [evaluator, corpus, print] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('check-quality: usage: node scripts/check-quality.mjs EVALUATOR CORPUS [--print]');
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), 'article-fmt-quality-'));
try {
  const result = join(folder, 'result.json');
  const run = spawnSync(process.execPath, [evaluator, '--corpus', corpus, '--json', result], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`the evaluator ended with status ${run.status}`);
  const figures = figuresOf(JSON.parse(readFileSync(result, 'utf8')).summary);
  if (print === '--print') console.log(JSON.stringify(figures, null, 2));
  else process.exitCode = compare(figures, JSON.parse(readFileSync(join(root, 'test/quality-floors.json'), 'utf8')));
} finally {
  rmSync(folder, { recursive: true });
}

/** Per dumper: the body measures and the share of each field that is right, cut to three places. */
function figuresOf(summary) {
  const cut = (value) => Math.floor(value * 1000) / 1000;
  const dumpers = Object.keys(summary).filter((name) => !name.includes(' · '));
  return Object.fromEntries(
    dumpers.map((name) => {
      const measures = Object.entries(summary[name]).flatMap(([measure, value]) => {
        const figure = typeof value === 'object' && value !== null ? value.share : value;
        return measure === 'docs' || typeof figure !== 'number' || Number.isNaN(figure) ? [] : [[measure, cut(figure)]];
      });
      return [name, Object.fromEntries(measures)];
    }),
  );
}

function compare(figures, floors) {
  const checks = Object.entries(floors).flatMap(([dumper, measures]) =>
    Object.entries(measures).map(([measure, floor]) => ({ dumper, measure, floor, figure: figures[dumper]?.[measure] ?? 0 })),
  );
  const below = checks.filter(({ figure, floor }) => figure < floor);
  for (const { dumper, measure, floor, figure } of below)
    console.error(`check-quality: ${dumper} ${measure}: ${figure} is below the floor ${floor}`);
  console.log(`quality: ${checks.length - below.length} of ${checks.length} figures hold their floor`);
  return below.length === 0 ? 0 : 1;
}
