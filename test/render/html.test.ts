import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/render/html.js';
import { printable } from '../../src/render/printable.js';
import { controlCharacter } from './control-character.js';
import { makeArticle } from './make-article.js';
import { randomArticle } from './random-article.js';

const hostile = makeArticle({
  language: 'en',
  title: '<script>document.title = "run"</script> & </title>',
  subtitle: '"quoted" \' <img src=x onerror=alert(1)>',
  authors: ['Jane </script><script>document.title = "run"</script> Doe'],
  published: '2023-10-25',
  body: [
    '</script><!-- <b>bold</b> &amp;',
    ['heading', 'Next'],
    ['listItem', 'one'],
    ['listItem', 'two'],
    ['quote', 'said'],
    'See https://example.com/?a=1&b="2".',
  ],
  attribution: 'Source: dpa',
});

const solid = (text: string): string => text.replace(/\s+/g, '');

describe('HTML', () => {
  it('has every word, escaped, and nothing that is loaded or run', () => {
    fc.assert(
      fc.property(randomArticle, (article) => {
        const html = render(article);
        const body = html.slice(html.indexOf('<body>'));
        const texts = body.replace(/<[^>]*>/g, '').replace(/&#x([\dA-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
        for (const { text } of article.paragraphs) expect(solid(texts)).toContain(solid(printable(text)));
        for (const text of [article.title, article.subtitle, article.attribution]) expect(texts).toContain(printable(text ?? ''));
        expect(html.match(/<script/g)).toHaveLength(1);
        expect(
          body.match(/<(?!\/?(?:body|main|article|header|footer|h1|h2|p|pre|code|ul|ol|li|blockquote|a|span|time|html)\b)/g),
        ).toBeNull();
        expect(html).not.toMatch(controlCharacter);
        expect(html).toMatch(/[^\n]\n$/);
      }),
      { numRuns: 300 },
    );
  });

  it('gives no bullet to an item with a number', () => {
    const html = render(
      makeArticle({
        body: [
          ['listItem', '1. one'],
          ['listItem', '2. two'],
          ['listItem', 'three'],
        ],
      }),
    );
    expect(html).toContain('<ol>\n<li dir="auto">1. one</li>\n<li dir="auto">2. two</li>\n</ol>\n<ul>\n<li dir="auto">three</li>\n</ul>');
  });

  it('tells search engines and readers what it is', () => {
    const html = render(hostile);
    const [, json = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'NewsArticle',
      headline: hostile.title,
      inLanguage: 'en',
      datePublished: '2023-10-25',
      creditText: 'Source: dpa',
    });
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('<time datetime="2023-10-25">October 25, 2023</time>');
  });

  it.each([
    ['ar', 'rtl'],
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['az-Arab', 'rtl'],
    ['ku-Latn', 'ltr'],
    ['de', 'ltr'],
  ])('reads %s as %s', (language, direction) => {
    expect(render(makeArticle({ language }))).toContain(`<html lang="${language}" dir="${direction}">`);
  });

  it('reads a page of unknown language by its first letter', () => {
    expect(render(makeArticle({ title: '“שלום”' }))).toContain('<html dir="rtl">');
  });

  const browser = ['chromium', 'chromium-browser', 'google-chrome'].find((name) => spawnSync(name, ['--version']).status === 0);
  it.skipIf(browser === undefined)(
    'stays what it says in a browser',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'page-'));
      const page = join(folder, 'page.html');
      writeFileSync(page, render(hostile));
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ];
      const { stdout } = spawnSync(
        browser ?? '',
        [...flags, `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', `file://${page}`],
        { encoding: 'utf8', timeout: 60_000 },
      );
      rmSync(folder, { recursive: true, force: true });
      expect(stdout).toContain('<h1 dir="auto">&lt;script&gt;document.title = "run"&lt;/script&gt; &amp; &lt;/title&gt;</h1>');
      expect(stdout).toContain('<title>&lt;script&gt;document.title = "run"&lt;/script&gt; &amp; &lt;/title&gt;</title>');
      expect(stdout).not.toContain('<b>');
      expect(stdout).not.toContain('<img');
      expect(stdout.match(/<li /g)).toHaveLength(2);
    },
    90_000,
  );
});
