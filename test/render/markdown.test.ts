import fc from 'fast-check';
import type { ListItem, Nodes } from 'mdast';
import { type Extension, fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mathFromMarkdown } from 'mdast-util-math';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../src/article.js';
import { byline } from '../../src/render/byline.js';
import { listingLines } from '../../src/render/listing-lines.js';
import { render } from '../../src/render/markdown.js';
import { printable } from '../../src/render/printable.js';
import { controlCharacter } from './control-character.js';
import { makeArticle } from './make-article.js';
import { randomArticle } from './random-article.js';

const bare = { frontMatter: false };

/** mdast-util-gfm looks for addresses once more in the finished text, where escapes are gone; GitHub does not. */
function withoutTransforms(extension: Extension): Extension {
  return { ...extension, transforms: [] };
}

/** The kinds of markup in a document and its texts in their order. */
function read(markdown: string, extensions = true): { kinds: Set<string>; texts: string[] } {
  const tree = extensions
    ? fromMarkdown(markdown, {
        extensions: [gfm(), math(), frontmatter(['yaml', 'toml'])],
        mdastExtensions: [...gfmFromMarkdown().map(withoutTransforms), mathFromMarkdown(), frontmatterFromMarkdown(['yaml', 'toml'])],
      })
    : fromMarkdown(markdown);
  const kinds = new Set<string>();
  const texts: string[] = [];
  const numbers = new Map<Nodes, string>();
  const visit = (node: Nodes): void => {
    kinds.add(node.type);
    if ('value' in node) texts.push((numbers.get(node) ?? '') + node.value);
    if (node.type === 'list' && node.ordered)
      for (const [index, item] of node.children.entries()) numberText(markdown, item, (node.start ?? 1) + index, numbers);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') kinds.add('task');
    if ('children' in node) node.children.forEach(visit);
  };
  visit(tree);
  return { kinds, texts };
}

/** Gives the first text of an item the number in front of it, which is to be the one that Markdown counts. */
function numberText(markdown: string, item: ListItem, number: number, numbers: Map<Nodes, string>): void {
  const paragraph = item.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const [, mark = '', delimiter = ''] = /^(\d+)([.)])/.exec(markdown.slice(item.position?.start.offset)) ?? [];
  expect(mark).toBe(String(number));
  if (text !== undefined) numbers.set(text, `${mark}${delimiter} `);
}

function textsOf(article: Article): string[] {
  const { kicker, title, subtitle, authors, language, published, paragraphs, attribution } = article;
  const about = [byline(authors, language), published ?? ''].filter(Boolean).join(' · ');
  return [
    ...[kicker, title, subtitle, about].map((text) => printable(text ?? '')),
    ...paragraphs.map((paragraph) => listingLines(paragraph)?.join('\n') ?? printable(paragraph.text)),
    printable(attribution ?? ''),
  ].filter((text) => text !== '');
}

const own = ['root', 'heading', 'paragraph', 'text', 'strong', 'emphasis', 'list', 'listItem', 'blockquote', 'code', 'thematicBreak'];

describe('Markdown', () => {
  it.each([true, false])('read again says the same and has no markup of its own (extensions: %s)', (extensions) => {
    fc.assert(
      fc.property(randomArticle, (article) => {
        const markdown = render(article, bare);
        const { kinds, texts } = read(markdown, extensions);
        expect(texts, markdown).toEqual(textsOf(article));
        expect(
          [...kinds].filter((kind) => !own.includes(kind)),
          markdown,
        ).toEqual([]);
        expect(markdown).toMatch(/^\n$|[^\n]\n$/);
        expect(markdown).not.toMatch(controlCharacter);
      }),
      { numRuns: 800 },
    );
  });

  it.each([
    'snake_case and a__b, a lone _ too',
    'AT&T and R&D',
    '“Yes,” he said [sic], and [1] too',
    '#hashtag',
    'It costs $5',
    '5 * 3 is 15',
    'x < y > z',
    'about ~5,000 people, ~6,000 at most',
    'a | b',
    '1234567890. is no number of a list',
    '2023 was a year',
    '-5 degrees',
    'C:\\path',
    '100 % – or more!',
    '(a) first',
    'ends with a hash #',
  ])('leaves %s as it is', (text) => {
    expect(render(makeArticle({ body: [text] }), bare)).toBe(`${text}\n`);
  });

  it.each([
    ['1990. It was a year', '1990\\. It was a year'],
    ['# not a heading', '\\# not a heading'],
    ['+ plus', '\\+ plus'],
    ['- 30 -', '\\- 30 -'],
    ['5*3*2', '5\\*3\\*2'],
    ['<b>', '\\<b>'],
    ['&amp;', '\\&amp;'],
    ['[x](y)', '[x]\\(y)'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['---', '\\---'],
    ['> quoted', '\\> quoted'],
  ])('writes %s as %s', (text, expected) => {
    expect(render(makeArticle({ body: [text] }), bare)).toBe(`${expected}\n`);
  });

  it('gives each part its form', () => {
    const article = makeArticle({
      language: 'en',
      kicker: 'Climate',
      title: 'The sea',
      subtitle: 'It rises.',
      authors: ['Jane Doe', 'Ann Lee'],
      published: '2023-10-25',
      body: ['One.', ['heading', 'Next'], ['listItem', 'a'], ['listItem', 'b'], ['quote', 'c'], ['quote', 'd']],
      attribution: 'Source: dpa',
    });
    expect(render(article, bare)).toBe(
      '**Climate**\n\n# The sea\n\n*It rises.*\n\nBy Jane Doe and Ann Lee · 2023-10-25\n\nOne.\n\n## Next\n\n- a\n- b\n\n> c\n>\n> d\n\n---\n\n*Source: dpa*\n',
    );
  });

  it('counts a numbered list as the text does', () => {
    const items = ['1. one', '2. two', '7. seven', 'a) letter', '(3) three', 'bullet', '4) four', '5) five'];
    const article = makeArticle({ body: items.map((text) => ['listItem', text] as const) });
    expect(render(article, bare)).toBe('1. one\n2. two\n\n7\\. seven\n\na) letter\n\n(3) three\n\n- bullet\n\n4) four\n5) five\n');
  });

  it('begins with no rule, which would open front matter', () => {
    expect(render(makeArticle({ attribution: 'dpa' }), bare)).toBe('*dpa*\n');
  });
});

describe('front matter', () => {
  it('is YAML of both versions that says what the article says', () => {
    fc.assert(
      fc.property(randomArticle, (article) => {
        const [, yaml = '', body] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(render(article, { frontMatter: true })) ?? [];
        expect(body).toBe(render(article, bare));
        for (const version of ['1.1', '1.2'] as const) {
          const data = parse(yaml, { version }) ?? {};
          for (const key of ['title', 'subtitle', 'kicker', 'source', 'language'] as const)
            expect(data[key] ?? '').toBe(printable(article[key] ?? ''));
          expect(data.authors ?? []).toEqual(article.authors.map(printable).filter((author) => author !== ''));
          expect('date' in data).toBe(article.published !== null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('writes dates as dates, with seconds, and quotes what older YAML mistakes', () => {
    const article = makeArticle({ title: 'no', kicker: '12:30', published: '2023-10-25T18:41+02:00' });
    expect(render(article, { frontMatter: true })).toContain('---\ntitle: "no"\ndate: 2023-10-25T18:41:00+02:00\nkicker: "12:30"\n---\n\n');
  });
});
