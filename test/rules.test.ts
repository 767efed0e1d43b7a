import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { type Reason, reasons } from '../src/article.js';
import { compilePhrases } from '../src/languages/find-phrases.js';
import { languages } from '../src/languages/index.js';
import { groupBlocks } from '../src/parse/group-blocks.js';
import { splitLines } from '../src/parse/split-lines.js';
import { bylinesOf } from '../src/parts/byline/bylines-of.js';
import { openingStemsOf } from '../src/parts/opening-stems-of.js';
import type { Page } from '../src/parts/page.js';
import { hasPhrase } from '../src/rules/evidence/has-phrase.js';
import { hasSign } from '../src/rules/evidence/has-sign.js';
import { rules } from '../src/rules/index.js';
import { measureBlock, wordsToSearch } from '../src/score/measure-block.js';

/** Reasons that the parts of an article give, and those given by the place alone. */
const withoutRule: readonly Reason[] = [
  'byline',
  'published',
  'repeated-title',
  'site-name',
  'letter',
  'page-header',
  'interruption',
  'page-footer',
];

/** A text in one language whose prose is the body. */
function pageOf(tag: string, text: string): Page {
  const blocks = groupBlocks(splitLines(text));
  const spoken = languages.filter((one) => one.tag === tag || one.tag === 'en').sort((a) => (a.tag === tag ? -1 : 1));
  const book = compilePhrases(spoken);
  const measures = blocks.map((block) =>
    measureBlock(block, wordsToSearch(block.text), book, new Set(spoken[0]?.functionWords), new Set()),
  );
  const isBody = measures.map(({ wordCount, endsSentence }) => wordCount > 12 && endsSentence);
  const body = { first: isBody.includes(true) ? isBody.indexOf(true) : blocks.length, last: isBody.lastIndexOf(true), isBody };
  const scores = measures.map(() => 0);
  return {
    blocks,
    measures,
    scores,
    weighed: null,
    body,
    language: spoken[0] ?? null,
    spoken,
    bylineAt: bylinesOf(blocks, spoken),
    openingStemsAt: openingStemsOf(blocks, measures),
  };
}

test('every reason has a rule, but those that parts give', () => {
  expect(rules.map(({ reason }) => reason).sort()).toEqual(reasons.filter((reason) => !withoutRule.includes(reason)).sort());
});

test('every file of a rule is in the list', () => {
  const files = readdirSync(fileURLToPath(new URL('../src/rules/', import.meta.url))).map((file) => file.replace('.ts', ''));
  const named = files.filter((file) => (reasons as readonly string[]).includes(file));
  expect(named.sort()).toEqual(rules.map(({ reason }) => reason).sort());
});

/** Blocks without a sign, such as stand in menus and among comments. */
const plain = [
  ['en', 'Harbour'],
  ['en', 'Castelmar-Sud, the old quay'],
  ['fr', "L'ancien port de l’île n'ouvre plus."],
  ['el', 'Το παλιό λιμάνι'],
  ['ja', '古いクレーン'],
] as const;

describe.each(rules)('$reason', (rule) => {
  const verdict = (tag: string, text: string): string | null => {
    const page = pageOf(tag, text);
    const last = page.blocks.length - 1;
    const own = rule.find(page, last);
    if (own !== null || last === 0 || rule.goesOn === undefined) return own;
    return rule.find(page, last - 1) !== null && rule.goesOn(page, last) ? 'under the heading' : null;
  };

  it('says what it is about in a sentence', () => {
    expect(rule.about).toMatch(/^[A-Z“].*\.$/);
  });

  it('has examples for and against, in more than one language', () => {
    const { removes, keeps } = rule.examples;
    expect(Math.min(removes.length, keeps.length)).toBeGreaterThanOrEqual(2);
    expect(new Set([...removes, ...keeps].map(([tag]) => tag)).size).toBeGreaterThanOrEqual(2);
  });

  it.each(rule.examples.removes)('removes %s %j', (tag, text) => {
    expect(verdict(tag, text)).not.toBeNull();
  });

  it.each(rule.needsPhrase ? rule.examples.removes : [])('does not see %s %j without its phrase', (tag, text) => {
    const page = pageOf(tag, text);
    const mute = { ...page, measures: page.measures.map((own) => ({ ...own, cues: [] })) };
    for (const index of page.blocks.keys()) expect([rule.find(mute, index), rule.findCertain?.(mute, index) ?? null]).toEqual([null, null]);
  });

  it.each(rule.needsSign ? [...rule.examples.removes, ...plain] : [])('sees no plain words without a phrase in %s %j', (tag, text) => {
    const page = pageOf(tag, text);
    for (const index of page.blocks.keys()) {
      if (hasPhrase(page, index) || hasSign(page, index)) continue;
      expect([rule.find(page, index), rule.findCertain?.(page, index) ?? null]).toEqual([null, null]);
    }
  });

  it.each(rule.examples.keeps)('keeps %s %j', (tag, text) => {
    expect(verdict(tag, text)).toBeNull();
    const page = pageOf(tag, text);
    expect(rule.findCertain?.(page, page.blocks.length - 1) ?? null).toBeNull();
  });
});
