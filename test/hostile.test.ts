import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../src/parse/decode.js';
import { parseArticle } from '../src/parse/parse-article.js';
import { splitLines } from '../src/parse/split-lines.js';
import { renderExplanation } from '../src/render/explanation.js';
import { explanationAsJson } from '../src/render/explanation-as-json.js';
import { formats, loadRenderer } from '../src/render/index.js';
import type { RenderOptions } from '../src/render/renderer.js';
import { cpuTime } from './support/cpu-time.js';
import { findFault } from './support/find-fault.js';
import { program } from './support/run-program.js';

const fixtures = new URL('../fixtures/hostile/', import.meta.url);

describe('hostile text', () => {
  for (const name of readdirSync(fixtures)) {
    const input = readFileSync(new URL(`${name}/input.txt`, fixtures));
    it(`${name} becomes plain text`, () => {
      expect(decode(input).text).toBe(readFileSync(new URL(`${name}/decoded.txt`, fixtures), 'utf8'));
    });
    it(`${name} breaks no promise`, () => expect(findFault(input)).toBeNull());
  }
});

/** Texts that grow; each could make a stage that looks back, or ahead, slower than it should be. */
const shapes: readonly (readonly [what: string, make: (characters: number) => string])[] = [
  ['a single line', (size) => 'The mayor waited for nine hours. '.repeat(size / 33)],
  ['a single word', (size) => 'a'.repeat(size)],
  ['a single line without spaces', (size) => '部长周二表示，新铁路线将开通。'.repeat(size / 15)],
  ['empty lines', (size) => '\n'.repeat(size)],
  ['lines of one space', (size) => ' \n'.repeat(size / 2)],
  ['lines of one word', (size) => 'word\n'.repeat(size / 5)],
  ['lines of one word with a blank line between', (size) => 'word\n\n'.repeat(size / 6)],
  ['short paragraphs', (size) => 'The mayor waited for nine hours on the quay, he said.\n\n'.repeat(size / 55)],
  ['wrapped lines', (size) => 'the mayor waited for nine hours on the quay and said that nobody had\n'.repeat(size / 69)],
  ['hyphens at the ends of lines', (size) => 'the mayor waited for nine hours on the quay and said that nobo-\ndy had\n'.repeat(size / 71)],
  ['deep quotation', (size) => '>'.repeat(size)],
  ['ever deeper quotation', (size) => Array.from({ length: Math.sqrt(size * 2) }, (_, depth) => `${'>'.repeat(depth)} said\n`).join('')],
  ['list marks', (size) => '- a\n'.repeat(size / 4)],
  ['numbered items', (size) => Array.from({ length: size / 12 }, (_, index) => `${index}. item\n`).join('')],
  ['digits', (size) => '1'.repeat(size)],
  ['dates', (size) => '12.03.2025 '.repeat(size / 11)],
  ['times', (size) => '1:1:'.repeat(size / 4)],
  ['bylines', (size) => 'By Jane Doe and '.repeat(size / 16)],
  ['capitals', (size) => 'BEIRUT, '.repeat(size / 8)],
  ['datelines', (size) => 'BEIRUT (Reuters) — '.repeat(size / 19)],
  ['brackets', (size) => '(['.repeat(size / 2)],
  ['quotes', (size) => '“'.repeat(size)],
  ['bars', (size) => ' | '.repeat(size / 3)],
  ['dots', (size) => '. '.repeat(size / 2)],
  ['spaces between two words', (size) => `a${' '.repeat(size)}b`],
  ['addresses', (size) => 'http://a.'.repeat(size / 9)],
  ['mail addresses', (size) => 'a@'.repeat(size / 2)],
  ['the start of a phrase again and again', (size) => 'listen to read more '.repeat(size / 20)],
  ['copyright signs', (size) => '© 2024 '.repeat(size / 7)],
  ['asterisks', (size) => '*'.repeat(size)],
  ['underlines', (size) => '_a'.repeat(size / 2)],
  ['dashes', (size) => '-'.repeat(size)],
  ['a table', (size) => '| a | b |\n'.repeat(size / 10)],
  ['hash tags', (size) => '#a '.repeat(size / 3)],
  ['emoji', (size) => '👩\u200d💻'.repeat(size / 5)],
  ['marks', (size) => 'a\u0316\u0301'.repeat(size / 3)],
  ['right-to-left letters', (size) => 'هذا الجسر '.repeat(size / 10)],
];

describe('time', () => {
  for (const [what, make] of shapes) {
    it(`grows no faster than the text: ${what}`, { timeout: 60_000 }, () => {
      const small = make(60_000);
      const large = make(480_000);
      parseArticle(small);
      // Eight times the text; a square would make it 64.
      expect(cpuTime(() => parseArticle(large))).toBeLessThan(24 * cpuTime(() => parseArticle(small)) + 200);
    });
  }
});

describe('time of a short line', () => {
  it.each(['[]', '[a]', '| ', '- ', '()', '• ', '[a', 'a, ', "'a ", 'A. '])(
    'below a headline and beside a date stays short: %s',
    (unit) => {
      const line = `q${unit.repeat(28)}q`.slice(0, 59);
      const text = `Crane sold in spring by the board\n\n${line}\n\n3 March 2021\n\n${'The board sold the crane on Monday, it said. '.repeat(9)}`;
      expect(cpuTime(() => parseArticle(text))).toBeLessThan(1000);
    },
  );
});

/** A page of prose with something between its paragraphs, so that what is only asked of a body is asked. */
const prose = 'The council approves a bridge over the river after nine years of waiting, the mayor said on Monday. '.repeat(3);

const pages: readonly (readonly [what: string, make: (characters: number) => string])[] = [
  ['signs behind a repeated sentence', (size) => `${prose}\n“we kept it clean for those${'"'.repeat(900)}x\n`.repeat(size / 1230)],
  ['the title again and again', (size) => `Council Approves Bridge Over River\n${prose}\n`.repeat(size / 340)],
  ['lines like datelines', (size) => `${prose}\n${'Riverton Falls, '.repeat(9)}Ohio -\n`.repeat(size / 450)],
  ['a heading, a byline and a date again and again', (size) => 'Bridge Approved\nBy Jane Doe\nMay 4, 2023 18:41\n'.repeat(size / 46)],
  ['one paragraph of ideographs', (size) => '部长周二表示，新铁路线将开通。'.repeat(size / 15)],
  ['one paragraph on many lines', (size) => 'the mayor waited for nine hours on the quay and said that nobody had\n'.repeat(size / 69)],
  ['an address without an end', (size) => 'http://a.b/'.repeat(size / 11)],
  ['many addresses', (size) => 'http://a.b/c '.repeat(size / 13)],
  ['brackets behind an address', (size) => `http://a.b/${')'.repeat(size)}`],
  ['hash signs', (size) => '#'.repeat(size)],
  ['marks of Markdown', (size) => '[a](b *_`'.repeat(size / 9)],
];

const onTerminal: RenderOptions = { width: 60, terminalWidth: 80, colorLevel: 3, hyperlinks: true, frontMatter: false };

/** All that can be printed of a text. */
async function printAll(text: string): Promise<() => void> {
  const renderers = await Promise.all(formats.map(loadRenderer));
  return () => {
    const parsed = { ...parseArticle(text), lines: splitLines(text) };
    for (const { render } of renderers) render(parsed.article, onTerminal);
    renderExplanation(parsed, onTerminal);
    explanationAsJson(parsed);
  };
}

describe('time of all that is printed', () => {
  for (const [what, make] of pages) {
    it(`grows no faster than the text: ${what}`, { timeout: 60_000 }, async () => {
      const [small, large] = [await printAll(make(20_000)), await printAll(make(160_000))];
      small();
      expect(cpuTime(large)).toBeLessThan(24 * cpuTime(small) + 400);
    });
  }
});

describe('size', () => {
  it.each([
    ['lines that all say the same', 'word\n'],
    ['lines of a listing', '    const line = next();\n'],
    ['rows of a table', 'a\tb\n'],
  ])('of many %s is no fault', { timeout: 60_000 }, (_, line) => {
    const { article } = parseArticle(`${prose}\n\n${line.repeat(150_000)}`);
    expect(article.paragraphs.length + article.removed.length).toBeGreaterThan(0);
  });

  it('of a million empty lines is no fault', { timeout: 60_000 }, () => {
    expect(parseArticle('\n'.repeat(1_000_000)).pieces).toEqual([]);
  });

  it.each([
    ['show', 'word\n'],
    ['explain', 'word\n'],
    ['show', 'The mayor waited for nine hours on the quay, he said.\n'],
  ])('of many short lines needs no more than three kilobytes a line: %s %j', { timeout: 120_000 }, (command, line) => {
    const args = ['--max-old-space-size=350', program, command, '--format', 'json'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { input: line.repeat(100_000), maxBuffer: 2 ** 28, encoding: 'utf8' });
    expect([stderr.replace(/holds no article.*/s, ''), stdout.slice(-2)]).toEqual([
      expect.stringMatching(/^(?:article-fmt: standard input: )?$/),
      '}\n',
    ]);
  });

  it('beyond the memory is told in one line', () => {
    const record = JSON.stringify({ id: 7, text: 'x\n'.repeat(400_000) });
    const run = (args: readonly string[], input: string) =>
      spawnSync(process.execPath, ['--max-old-space-size=64', program, ...args], { input, encoding: 'utf8' });
    const advice = 'takes more memory than there is; cut it, or raise the limit: NODE_OPTIONS=--max-old-space-size=MEGABYTES';
    expect(run(['show'], 'x\n'.repeat(400_000))).toMatchObject({ status: 1, stderr: `article-fmt: standard input: ${advice}\n` });
    expect(run(['stream'], `${record}\n`).stdout).toBe(`{"id":7,"error":"the field \\"text\\" ${advice}"}\n`);
  });
});
