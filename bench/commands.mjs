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

/** `convert` of many small files, on one core and on all. */
export async function convertRun({ program, folder, files, cores }) {
  const input = join(folder, 'in');
  const texts = makeTexts()['seed-shaped'];
  for (let file = 0; file < files; file++) {
    const place = join(input, String(Math.floor(file / 500)));
    if (file % 500 === 0) mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `${file}.txt`), texts[file % texts.length]);
  }
  const rows = [];
  let one = 0;
  for (const jobs of [1, cores]) {
    const args = [program, 'convert', input, '--to', 'json', '--output-dir', join(folder, `out-${jobs}`), '--jobs', String(jobs)];
    const { seconds, peakMiB } = await runProcess(process.execPath, args);
    one ||= seconds;
    rows.push([`--jobs ${jobs}`, short(seconds), short(files / seconds), (one / seconds).toFixed(2), short(peakMiB)]);
  }
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
