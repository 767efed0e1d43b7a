import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from './run-process.mjs';
import { short, table } from './statistics.mjs';
import { longText, makeTexts } from './texts.mjs';

/** `stream` in a process of its own, on many records. */
export async function streamRun({ program, folder, megabytes }) {
  const rows = [];
  for (const [shape, texts] of Object.entries(makeTexts())) {
    const path = join(folder, 'records.jsonl');
    const lines = texts.map((text, id) => `${JSON.stringify({ id, url: `https://example.org/${id}`, text })}\n`).join('');
    const copies = Math.ceil((megabytes * 1e6) / Buffer.byteLength(lines));
    writeFileSync(path, '');
    for (let copy = 0; copy < copies; copy++) writeFileSync(path, lines, { flag: 'a' });
    const size = statSync(path).size / 1e6;
    const { seconds, peakMiB } = await runProcess(process.execPath, [program, 'stream', path]);
    rows.push([shape, short(size), short(seconds), short((copies * texts.length) / seconds), short(size / seconds), short(peakMiB)]);
    rmSync(path);
  }
  return table(['stream', 'MB', 'seconds', 'records/s', 'MB/s', 'peak MiB'], rows);
}

/**
 * `convert` of many small files, on one core, on all, and as one process for each core that share nothing:
 * what the machine itself gains by its cores, which is less than their number where two are one.
 */
export async function convertRun({ program, folder, files, cores }) {
  const texts = makeTexts()['seed-shaped'];
  const shares = Array.from({ length: cores }, (_, core) => join(folder, 'in', String(core)));
  for (let file = 0; file < files; file++) {
    const place = join(shares[file % cores], String(Math.floor(file / 500)));
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${file}.txt`), texts[file % texts.length]);
  }
  let runs = 0;
  const convert = (jobs, inputs) => {
    const output = join(folder, `out-${++runs}`);
    return runProcess(process.execPath, [program, 'convert', ...inputs, '--to', 'json', '--output-dir', output, '--jobs', String(jobs)]);
  };
  const one = await convert(1, shares);
  const all = await convert(cores, shares);
  const apart = await Promise.all(shares.map((share) => convert(1, [share])));
  const row = (name, seconds, peakMiB) => [
    name,
    short(seconds),
    short(files / seconds),
    (one.seconds / seconds).toFixed(2),
    short(peakMiB),
  ];
  const rows = [
    row('--jobs 1', one.seconds, one.peakMiB),
    row(`--jobs ${cores}`, all.seconds, all.peakMiB),
    row(
      `${cores} processes, each a share`,
      Math.max(...apart.map(({ seconds }) => seconds)),
      Math.max(...apart.map(({ peakMiB }) => peakMiB)),
    ),
  ];
  return table([`convert, ${short(files)} files`, 'seconds', 'files/s', 'times one core', 'peak MiB'], rows);
}

/** Neighbours that are installed, on one text of 1 MB as it is and hard-wrapped. They do less, or other things. */
export async function peers({ program, folder }) {
  const path = join(folder, 'long.txt');
  writeFileSync(path, longText(1e6));
  const size = statSync(path).size / 1e6;
  const cases = [
    ['article-fmt show -f json', process.execPath, [program, 'show', '-f', 'json', path]],
    ['article-fmt show -f text', process.execPath, [program, 'show', path]],
    ['article-fmt show -f markdown', process.execPath, [program, 'show', '-f', 'markdown', path]],
    ['fmt -w72 (wraps)', 'fmt', ['-w72', path]],
    ['par w72 (wraps)', 'par', ['w72'], path],
    ['pandoc -t plain (parses Markdown, wraps)', 'pandoc', ['-f', 'markdown', '-t', 'plain', path]],
    ['pandoc -t json', 'pandoc', ['-f', 'markdown', '-t', 'json', path]],
    ['glow -w 72 (parses Markdown, sets a page)', 'glow', ['-w', '72', path]],
  ];
  const rows = [];
  let own = 0;
  for (const [name, command, args, input] of cases) {
    if (spawnSync(command, ['--version'], { stdio: 'ignore' }).error !== undefined) continue;
    const { seconds, peakMiB } = await runProcess(command, args, { input });
    own ||= seconds;
    rows.push([`\`${name}\``, short(seconds), short(size / seconds), (seconds / own).toFixed(2), short(peakMiB)]);
  }
  return table(['whole process, one text of 1 MB', 'seconds', 'MB/s', 'time, ours = 1', 'peak MiB'], rows);
}
