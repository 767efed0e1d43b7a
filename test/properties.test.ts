import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFault } from './support/find-fault.js';
import { hostileText } from './support/hostile-text.js';
import { randomArticleText } from './support/random-article-text.js';

const runs = { numRuns: 300 };

function keepsItsPromises(input: string | Uint8Array): void {
  expect(findFault(input)).toBeNull();
}

const folder = new URL('../fixtures/', import.meta.url);
const inputs = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('input.txt'));

it.each(inputs)('%s breaks no promise', (path) => keepsItsPromises(readFileSync(new URL(path, folder))));

it('articles of any make break no promise', { timeout: 60_000 }, () => {
  fc.assert(fc.property(randomArticleText, keepsItsPromises), runs);
});

it('articles whose lines were glued together break no promise', { timeout: 60_000 }, () => {
  const glued = fc
    .tuple(randomArticleText, randomArticleText)
    .map((texts) => texts.join('').replace(/(?<=\p{L}{3})[.!?]?\s*[\r\n]+\s*/gu, '.'));
  fc.assert(fc.property(glued, keepsItsPromises), runs);
});

it('hostile text breaks no promise', { timeout: 60_000 }, () => {
  fc.assert(fc.property(hostileText, keepsItsPromises), runs);
});

it('bytes of any kind break no promise', { timeout: 60_000 }, () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), keepsItsPromises), runs);
});
