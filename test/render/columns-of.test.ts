import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/render/columns-of.js';

/** Text on whose columns terminals agree. */
const samples = [
  ...[
    'a',
    'é',
    'e\u0301',
    '“x”',
    '’',
    '—',
    '…',
    '─',
    '│',
    '•',
    '·',
    '中',
    '、',
    '「',
    '한',
    '각',
    'か\u3099',
    'ｶﾞ',
    'Ａ',
    '\u3000',
    '〜',
    '～',
    '①',
    '€',
    '°',
    '→',
    'ﬁ',
  ],
  ...[
    'ก',
    'ที่',
    'ไทย',
    'العربية',
    'مُحَمَّد',
    'עברית',
    'שָׁלוֹם',
    'বাংলা',
    'ಕನ್ನಡ',
    '😀',
    '👨‍👩‍👧‍👦',
    '🇩🇪',
    '⚽',
    '❤',
    '𝒜',
    '𠀀',
    'a\u200bb',
    '\u2068ab\u2069',
    'Ω',
    'д',
    '\u00a0',
  ],
];

const hasTmux = spawnSync('tmux', ['-V']).status === 0;

describe('columnsOf', () => {
  it('agrees with string-width', () => {
    for (const sample of samples) expect(columnsOf(sample), sample).toBe(stringWidth(sample));
  });

  it('takes the larger answer where terminals differ', () => {
    expect(columnsOf('❤️')).toBe(2);
    expect(columnsOf('👍🏽')).toBe(4);
    expect(columnsOf('กำ')).toBe(2);
  });

  it.skipIf(!hasTmux)('agrees with tmux', () => {
    const folder = mkdtempSync(join(tmpdir(), 'columns-'));
    const answers = join(folder, 'answers.json');
    const script = join(folder, 'ask.cjs');
    const uncertain = ['❤️', '👍🏽', 'กำ', 'हिन्दी', 'தமிழ்', '1️⃣', '🤷🏽‍♀️'];
    // Prints each sample at the left edge and asks the terminal where the cursor then is.
    writeFileSync(
      script,
      `const samples = ${JSON.stringify([...samples, ...uncertain])}, columns = [];
       process.stdin.setRawMode(true);
       const ask = () => process.stdout.write('\\r\\x1b[2K' + samples[columns.length] + '\\x1b[6n');
       process.stdin.on('data', (data) => {
         const answer = /\\[\\d+;(\\d+)R/.exec(data);
         if (!answer) return;
         columns.push(answer[1] - 1);
         if (columns.length < samples.length) return ask();
         require('node:fs').writeFileSync(${JSON.stringify(answers)}, JSON.stringify(columns));
         process.exit();
       });
       ask();`,
    );
    const socket = join(folder, 'socket');
    const env = { ...process.env, LC_ALL: 'C.UTF-8' };
    execFileSync(
      'tmux',
      ['-S', socket, 'new-session', '-d', '-x', '100', '-y', '20', `${process.execPath} ${script}; tmux -S ${socket} wait-for -S done`],
      { env },
    );
    execFileSync('tmux', ['-S', socket, 'wait-for', 'done'], { env, timeout: 20_000 });
    const shown: number[] = JSON.parse(readFileSync(answers, 'utf8'));
    rmSync(folder, { recursive: true });
    for (const [index, sample] of samples.entries()) expect(columnsOf(sample), sample).toBe(shown[index]);
    for (const [index, sample] of uncertain.entries()) {
      expect(columnsOf(sample), sample).toBeGreaterThanOrEqual(shown[samples.length + index] as number);
    }
  });
});
