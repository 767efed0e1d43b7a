import { describe, expect, test } from 'vitest';
import { run } from '../src/cli.js';
import { colorLevel } from '../src/commands/color-level.js';
import { ClosedPipe, type Io, OutputError } from '../src/commands/io.js';
import { nearest } from '../src/commands/nearest.js';
import { printable } from '../src/commands/printable.js';
import { fakeIo } from './support/fake-io.js';

const paragraph = 'The council met on Tuesday and decided, after a long debate, that the old bridge would be closed to cars. ';
const article = `A bridge closes\n\n${`${paragraph.repeat(3).trim()}\n\n`.repeat(3)}`;
const terminal = { columns: 80, rows: 24 };
const csi = '\u001b[';

describe('show', () => {
  test('prints every file, and standard input for -', async () => {
    const io = fakeIo({ 'a.txt': article, '-': article });
    expect(await run(['show', '-f', 'jsonl', 'a.txt', '-'], io)).toBe(0);
    expect(io.printed.map((line) => JSON.parse(line).source)).toEqual(['a.txt', null]);
    expect(io.warnings).toEqual([]);
  });

  test('is what is done without a command, with or without a file', async () => {
    for (const argv of [['a.txt'], [], ['--width', '40', '-']]) {
      const io = fakeIo({ 'a.txt': article, '-': article });
      expect(await run(argv, io)).toBe(0);
      expect(io.printed.join('')).toContain('A bridge closes');
    }
  });

  test('prints the others when one cannot be read', async () => {
    const io = fakeIo({ 'a.txt': article, 'b.txt': article });
    expect(await run(['show', '-f', 'jsonl', 'a.txt', 'gone.txt', 'b.txt'], io)).toBe(1);
    expect(io.printed).toHaveLength(2);
    expect(io.warnings).toEqual(['article-fmt: gone.txt: no such file; check the path']);
  });

  test('says so when there is no article; only JSON has an answer for it', async () => {
    for (const [format, printed] of [
      ['text', 0],
      ['markdown', 0],
      ['html', 0],
      ['json', 1],
      ['jsonl', 1],
    ] as const) {
      const io = fakeIo({ 'a.txt': ' \n\n' });
      expect(await run(['show', '-f', format, 'a.txt'], io)).toBe(1);
      expect(io.printed).toHaveLength(printed);
      expect(io.warnings).toEqual(['article-fmt: a.txt: is empty; there is nothing to show']);
    }
  });

  test('writes a file instead of printing, and none when nothing could be read', async () => {
    const io = fakeIo({ 'a.txt': article }, { terminal });
    expect(await run(['show', '-o', 'out.txt', 'a.txt'], io)).toBe(0);
    expect(io.written.get('out.txt')).toContain('A bridge closes');
    expect(io.written.get('out.txt')).not.toContain(csi);
    expect(io.printed).toEqual([]);
    expect(await run(['show', '-o', 'none.txt', 'gone.txt'], io)).toBe(1);
    expect(io.written.has('none.txt')).toBe(false);
  });

  test('names the output that could not be written', async () => {
    const writeFile: Io['writeFile'] = () => {
      throw new OutputError('the disk is full; make room and try again');
    };
    const io = fakeIo({ 'a.txt': article }, { writeFile });
    expect(await run(['show', '-o', 'out\n.txt', 'a.txt'], io)).toBe(1);
    expect(io.warnings).toEqual(['article-fmt: out\\n.txt: the disk is full; make room and try again']);
  });

  test('ends quietly when nobody reads any more', async () => {
    const print: Io['print'] = () => {
      throw new ClosedPipe();
    };
    const io = fakeIo({ 'a.txt': article }, { print });
    expect(await run(['show', 'a.txt', 'a.txt'], io)).toBe(0);
    expect(io.warnings).toEqual([]);
  });

  test('reports an unforeseen error in one line and goes on', async () => {
    let calls = 0;
    const good = fakeIo({ 'a.txt': article });
    const readFile: Io['readFile'] = (path, maxBytes) => {
      if (calls++ === 0) throw new TypeError('x is not\na function');
      return good.readFile(path, maxBytes);
    };
    const io = fakeIo({}, { readFile });
    expect(await run(['show', '-f', 'jsonl', 'a.txt', 'a.txt'], io)).toBe(1);
    expect(io.printed).toHaveLength(1);
    expect(io.warnings).toHaveLength(1);
    expect(io.warnings[0]).toMatch(/^article-fmt: a\.txt: unexpected error \(TypeError: x is not\\na function\); .*report it/);
  });

  test('keeps two texts apart by blank lines', async () => {
    const io = fakeIo({ 'a.txt': article });
    await run(['show', 'a.txt', 'a.txt'], io);
    expect(io.printed[1]).toBe(`\n\n${io.printed[0]}`);
  });

  test('refuses binary files and says what to do with known ones', async () => {
    const io = fakeIo({ 'a.pdf': '%PDF-1.7\n%', 'a.bin': '\u0000\u0001\u0002\u0003'.repeat(100) });
    expect(await run(['show', 'a.pdf', 'a.bin'], io)).toBe(1);
    expect(io.warnings).toEqual([
      'article-fmt: a.pdf: is a PDF; turn it into text first: pdftotext FILE - | article-fmt show',
      'article-fmt: a.bin: is a binary file; article-fmt reads text',
    ]);
  });
});

describe('the page', () => {
  const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

  test.each([
    [['show', 'a.txt'], {}, 72],
    [['show', '-w', '40', 'a.txt'], {}, 40],
    [['show', 'a.txt'], { COLUMNS: '50' }, 50],
    [['show', '-w', '60', 'a.txt'], { COLUMNS: '50' }, 60],
  ])('%j with %j is no wider than %d columns', async (argv, env, width) => {
    const io = fakeIo({ 'a.txt': article }, { env });
    await run(argv, io);
    expect(widest(io.printed.join(''))).toBeGreaterThan(width - 15);
    expect(widest(io.printed.join(''))).toBeLessThanOrEqual(width);
  });

  test('is not wrapped at width 0', async () => {
    const io = fakeIo({ 'a.txt': article });
    await run(['show', '-w', '0', 'a.txt'], io);
    expect(io.printed.join('')).toContain(paragraph.repeat(3).trim());
  });
});

describe('colour', () => {
  const term = { TERM: 'xterm-256color' };
  test.each([
    ['auto', term, terminal, 2],
    ['auto', term, null, 0],
    ['auto', { ...term, NO_COLOR: '1' }, terminal, 0],
    ['auto', { ...term, NO_COLOR: '' }, terminal, 2],
    ['auto', { TERM: 'dumb' }, terminal, 0],
    ['auto', { ...term, FORCE_COLOR: '1' }, null, 1],
    ['auto', { ...term, FORCE_COLOR: '' }, null, 2],
    ['auto', { ...term, FORCE_COLOR: '0' }, terminal, 0],
    ['auto', { ...term, FORCE_COLOR: '3', NO_COLOR: '1' }, terminal, 0],
    ['auto', { ...term, COLORTERM: 'truecolor' }, terminal, 3],
    ['auto', { TERM: 'vt100' }, terminal, 1],
    ['always', {}, null, 1],
    ['always', { ...term, NO_COLOR: '1' }, null, 2],
    ['never', { ...term, FORCE_COLOR: '3' }, terminal, 0],
  ] as const)('%s with %j on %j is level %d', (choice, env, place, level) => {
    expect(colorLevel(choice, { env, terminal: place })).toBe(level);
  });
});

describe('the pager', () => {
  const small = { columns: 80, rows: 8 };

  test('shows what is longer than the screen', async () => {
    const io = fakeIo({ 'a.txt': article }, { terminal: small });
    expect(await run(['show', 'a.txt'], io)).toBe(0);
    expect(io.paged).toHaveLength(1);
    expect(io.printed).toEqual([]);
  });

  test.each([
    ['what fits', { terminal: { columns: 80, rows: 100 } }, []],
    ['a pipe', { terminal: null }, []],
    ['--no-pager', { terminal: small }, ['--no-pager']],
    ['PAGER=', { terminal: small, env: { PAGER: '' } }, []],
    ['PAGER=cat', { terminal: small, env: { PAGER: 'cat' } }, []],
    ['TERM=dumb', { terminal: small, env: { TERM: 'dumb' } }, []],
  ] as const)('is left out: %s', async (_name, world, options) => {
    const io = fakeIo({ 'a.txt': article }, world);
    expect(await run(['show', ...options, 'a.txt'], io)).toBe(0);
    expect(io.paged).toEqual([]);
    expect(io.printed.join('')).toContain('A bridge closes');
  });

  test('that fails loses nothing', async () => {
    const io = fakeIo({ 'a.txt': article }, { terminal: small, page: async () => false });
    expect(await run(['show', 'a.txt'], io)).toBe(0);
    expect(io.printed.join('')).toContain('A bridge closes');
  });
});

describe('wrong usage', () => {
  test.each([
    [['show', '-f', 'markdwon'], 'Did you mean markdown?'],
    [['show', '-f', 'pdf'], 'Choose one of text, json, jsonl, markdown, html.'],
    [['show', '--fromat', 'json'], 'did you mean --format?'],
    [['show', '--width', '-4'], 'columns'],
    [['show', '--width', '3'], 'columns'],
    [['show', '--width', 'wide'], 'columns'],
    [['show', '--width'], 'argument missing'],
    [['show', '--color', 'yes'], 'auto, always, never'],
    [['show', '--encoding', 'utf-9'], 'windows-1252'],
    [['show', '--max-bytes', 'much'], '64M'],
    [['show', '--front-matter', 'a.txt'], '--format markdown'],
    [['show', '-f', 'html', 'a.txt', 'b.txt'], 'one article'],
    [['show', '-', '-'], 'once'],
    [['explain', 'a.txt', 'b.txt'], 'too many arguments'],
    [['completion', 'zhs'], 'Did you mean zsh?'],
    [['completion'], 'missing required argument'],
    [['show', '--\u001b[31m\n'], '\\u{1b}[31m\\n'],
  ])('%j is told in one line', async (argv, part) => {
    const io = fakeIo({ 'a.txt': article, 'b.txt': article });
    expect(await run(argv, io)).toBe(2);
    expect(io.printed).toEqual([]);
    expect(io.warnings).toHaveLength(1);
    expect(io.warnings[0]).toMatch(/^article-fmt: [^\n]*$/);
    expect(io.warnings[0]).toContain(part);
  });

  test('a misspelt command is taken for a file, and both are named', async () => {
    const io = fakeIo({ 'a.txt': article });
    expect(await run(['explian', 'a.txt'], io)).toBe(1);
    expect(io.warnings[0]).toBe('article-fmt: explian: no such file and no such command; did you mean explain?');
  });
});

describe('the other commands', () => {
  test('help and version go to standard output', async () => {
    for (const argv of [['--help'], ['--version'], ['show', '--help'], ['help', 'explain']]) {
      const io = fakeIo({});
      expect(await run(argv, io)).toBe(0);
      expect(io.printed.join('')).not.toBe('');
      expect(io.warnings).toEqual([]);
    }
  });

  test('the bare name on a terminal explains itself', async () => {
    const io = fakeIo({}, { stdinIsTerminal: true });
    expect(await run([], io)).toBe(0);
    expect(io.printed.join('')).toContain('Examples:');
  });

  test('explain says of every line what it was taken for', async () => {
    const io = fakeIo({ '-': article });
    expect(await run(['explain'], io)).toBe(0);
    expect(io.printed.join('')).toContain('A bridge closes');
    const asJson = fakeIo({ '-': article });
    expect(await run(['explain', '-f', 'json'], asJson)).toBe(0);
    expect(JSON.parse(asJson.printed.join('')).lines).toHaveLength(article.split('\n').length - 1);
  });

  test('schema is JSON', async () => {
    const io = fakeIo({});
    expect(await run(['schema'], io)).toBe(0);
    expect(JSON.parse(io.printed.join(''))).toHaveProperty('properties.paragraphs');
  });

  test.each(['bash', 'zsh', 'fish'])('completion for %s knows commands, options and formats', async (shell) => {
    const io = fakeIo({});
    expect(await run(['completion', shell], io)).toBe(0);
    for (const word of ['explain', 'front-matter', 'markdown', 'always']) expect(io.printed.join('')).toContain(word);
  });

  test.each([
    ['bash', /^ +convert\) .*compgen -f /m],
    ['bash', /'convert -d'\|'convert --output-dir'\) .*compgen -f /],
    ['zsh', /^ +convert\) .*:_files'.* '\*: :_files'/m],
    ['fish', /__fish_seen_subcommand_from convert.* -l output-dir -r -F /],
  ])('completion for %s offers convert the paths it needs: %s', async (shell, pattern) => {
    const io = fakeIo({});
    expect(await run(['completion', shell], io)).toBe(0);
    expect(io.printed.join('')).toMatch(pattern);
  });
});

test('nearest finds what was meant', () => {
  expect(nearest('jsno', ['text', 'json', 'jsonl'])).toBe('json');
  expect(nearest('mark', ['text', 'markdown'])).toBe('markdown');
  expect(nearest('JSON', ['text', 'json'])).toBe('json');
  expect(nearest('docx', ['text', 'json', 'markdown'])).toBeNull();
  expect(nearest('x'.repeat(1e6), ['text'])).toBeNull();
});

test('printable leaves nothing that a terminal acts on', () => {
  expect(printable('a\u001b[31m\n\u202e\u009bb\u2028\ud800')).toBe('a\\u{1b}[31m\\n\\u{202e}\\u{9b}b\\u{2028}\\u{d800}');
  expect(printable('Zürich 東京 😀.txt')).toBe('Zürich 東京 😀.txt');
});
