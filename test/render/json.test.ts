import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/render/article-schema.js';
import { render as renderJson } from '../../src/render/json.js';
import { render as renderJsonl } from '../../src/render/jsonl.js';
import { controlCharacter } from './control-character.js';
import { makeArticle } from './make-article.js';
import { randomArticle } from './random-article.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(articleSchema);

describe('JSON', () => {
  it('has the keys of the contract in their order, and no other', () => {
    const strange = { extra: 1, ...makeArticle({ body: ['One.'] }), more: 2 };
    const article = JSON.parse(renderJson(strange));
    expect(Object.keys(article)).toEqual(articleSchema.required);
    expect(Object.keys(article.paragraphs[0])).toEqual(['type', 'text', 'lines']);
  });

  it('is valid, safe to print, ends in one line feed and says what the article says', () => {
    fc.assert(
      fc.property(randomArticle, (article) => {
        const json = renderJson(article);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(article)));
        expect(validate(JSON.parse(json)), JSON.stringify(validate.errors)).toBe(true);
        expect(json).not.toMatch(controlCharacter);
        expect(json).toMatch(/[^\n]\n$/);
        const line = renderJsonl(article);
        expect(line.indexOf('\n')).toBe(line.length - 1);
        expect(JSON.parse(line)).toEqual(JSON.parse(json));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the schema', () => {
  const valid = JSON.parse(renderJson(makeArticle({ body: ['One.'] })));
  const broken: Record<string, unknown> = {
    'a key missing': { ...valid, title: undefined },
    'a key too many': { ...valid, extra: null },
    'an empty text': { ...valid, title: '' },
    'a date in words': { ...valid, published: '25 October 2023' },
    'authors in one text': { ...valid, authors: 'Jane Doe' },
    'a type of its own': { ...valid, paragraphs: [{ type: 'table', text: 'x', lines: [1, 1] }] },
    'one line number': { ...valid, paragraphs: [{ type: 'paragraph', text: 'x', lines: [1] }] },
    'line 0': { ...valid, paragraphs: [{ type: 'paragraph', text: 'x', lines: [0, 1] }] },
    'an unknown reason': { ...valid, removed: [{ text: 'x', lines: [1, 1], reason: 'ugly', evidence: '' }] },
  };
  it.each(Object.entries(broken))('refuses %s', (_, article) => {
    expect(validate(JSON.parse(JSON.stringify(article)))).toBe(false);
  });

  const fixtures = existsSync('fixtures') ? readdirSync('fixtures').filter((name) => existsSync(`fixtures/${name}/expected.json`)) : [];
  it.each(fixtures.length === 0 ? [null] : fixtures)('holds for fixture %s', (name) => {
    if (name === null) return;
    expect(validate(JSON.parse(readFileSync(`fixtures/${name}/expected.json`, 'utf8'))), JSON.stringify(validate.errors)).toBe(true);
  });
});
