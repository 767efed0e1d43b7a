import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { phraseLists } from '../scripts/bundle/phrase-lists.mjs';
import { isPlain, PlainTextExpression } from '../scripts/bundle/plain-text-expression.mjs';
import { plainExpression } from '../scripts/bundle/plain-text-expressions.mjs';
import { runsOf } from '../scripts/bundle/ready-tables.mjs';
import { tableOfRuns } from '../scripts/bundle/table-of-runs.mjs';
import { decode, parseArticle, renderJsonl } from '../src/index.js';
import { en } from '../src/languages/en.js';
import { glyphs } from '../src/parse/group/glyphs.js';
import { characterClasses } from '../src/text/character-class.js';

// What the build puts in the place of code says the same as the code.

describe('an expression for plain text', () => {
  const plainCharacters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((character) =>
    isPlain.test(character),
  );

  test.each(
    ['L', 'Lu', 'Ll', 'Lo', 'M', 'N', 'P', 'Pd', 'Cc', 'Cf', 'Zl', 'Script=Han', 'Extended_Pictographic'].flatMap((property) =>
      ['u', 'iu'].map((flags) => [property, flags] as const),
    ),
  )('matches the same characters: %s, %s', (property, flags) => {
    for (const source of [`^\\p{${property}}$`, `^[^\\p{${property}}]$`, `^[–\\p{${property}}-]$`]) {
      const plain = new RegExp(plainExpression(source, flags), flags);
      const full = new RegExp(source, flags);
      expect(plainCharacters.filter((character) => plain.test(character) !== full.test(character))).toEqual([]);
    }
  });

  test('stands for the one that was written, in every use', () => {
    const make = () =>
      new PlainTextExpression(
        'gu',
        () => /[A-Za-z]+/gu,
        () => /\p{L}+/gu,
      ) as unknown as RegExp;
    for (const text of ['one two', 'один два', '']) {
      const expression = make();
      expect(expression.test(text)).toBe(/\p{L}+/u.test(text));
      expect(text.match(expression)).toEqual(text.match(/\p{L}+/gu));
      expect([...text.matchAll(expression)]).toEqual([...text.matchAll(/\p{L}+/gu)]);
      expect(text.replace(expression, '<$&>')).toBe(text.replace(/\p{L}+/gu, '<$&>'));
      expect(text.split(expression)).toEqual(text.split(/\p{L}+/gu));
    }
    const many = make();
    for (let call = 0; call < 1000; call++) expect('one'.replace(many, '')).toBe('');
  });
});

test.each([
  ['classes', characterClasses],
  ['glyphs', glyphs],
])('a table from its runs is the table: %s', (_, table) => {
  expect(tableOfRuns(runsOf(table))).toEqual(table);
});

test('the lists of phrases of a language are what they were', () => {
  const texts = Object.fromEntries(Object.entries(en.phrases).map(([topic, phrases]) => [topic, phrases.join('\n')]));
  const lists = phraseLists(texts);
  expect({ ...lists }).toEqual(en.phrases);
  expect(lists).toEqual(en.phrases);
});

test('the program says of every fixture what the sources say, the weights too', () => {
  const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
  const program = fileURLToPath(new URL('../bin/article-fmt.js', import.meta.url));
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [program, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const paths = readdirSync(folder).map((name) => `${folder}${name}/input.txt`);
  const parsed = paths.filter(existsSync).map((source) => {
    const { text } = decode(readFileSync(source));
    return { source, article: parseArticle(text, { source }).article, pieces: parseArticle(text, { source, withWeights: true }).pieces };
  });
  const readable = parsed.filter(({ article }) => article.paragraphs.length > 0);
  const lines = readable.map(({ article }) => renderJsonl(article));
  expect(run('show', '-f', 'jsonl', ...readable.map(({ source }) => source))).toBe(lines.join(''));
  for (const { source, pieces } of readable.slice(0, 3)) {
    const explained = JSON.parse(run('explain', '-f', 'json', source));
    expect(JSON.stringify(explained)).toContain(JSON.stringify(pieces.find(({ evidence }) => /^score .*[+−]/.test(evidence))?.evidence));
  }
});
