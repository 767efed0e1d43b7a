import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article.js';
import { byline } from '../../src/render/byline.js';
import { columnsOf } from '../../src/render/columns-of.js';
import { pageWidth } from '../../src/render/page-width.js';
import { printable } from '../../src/render/printable.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { render } from '../../src/render/text.js';
import { controlCharacter } from './control-character.js';
import { makeArticle } from './make-article.js';
import { randomArticle } from './random-article.js';

const pipe: RenderOptions = { width: 72, terminalWidth: null, colorLevel: 0, hyperlinks: false, frontMatter: false };
const terminal: RenderOptions = { ...pipe, terminalWidth: 80 };
const coloured: RenderOptions = { ...terminal, colorLevel: 2, hyperlinks: true };

const sequences = /[^\P{Cc}\n](?:\[[\d;]*m|\]8;[^\p{Cc}]*\p{Cc}\\)/gu;
const isolates = /[\u2068\u2069\u200f]/g;

/** No line is wider, but for a single character that is. */
function expectWidth(output: string, width: number): void {
  for (const line of output.replace(sequences, '').replace(isolates, '').split('\n')) {
    const characters = [...new Intl.Segmenter().segment(line.slice(0, 50).trim())];
    if (columnsOf(line) > width && characters.length > 1) expect(line, `${columnsOf(line)} columns`).toHaveLength(0);
  }
}

it('refuses a width that is no number, as a variable of the environment that is not set makes it', () => {
  expect(() => render(makeArticle({}), { ...pipe, width: Number.NaN })).toThrow(RangeError);
});

/** Everything the article says, without white space. */
function words(article: Article): string {
  const { kicker, title, subtitle, authors, language, published, paragraphs, attribution } = article;
  const parts = [kicker, title, subtitle, byline(authors, language), published, ...paragraphs.map(({ text }) => text), attribution];
  return parts.map((part) => printable(part ?? '')).join('');
}

const solid = (text: string): string => text.replace(/\s+/g, '');

describe('plain text', () => {
  it('leaves no line of spaces where the gap of a listing is as wide as the page', () => {
    const article = makeArticle({ paragraphs: [{ type: 'paragraph', text: 'the \n the \t the', lines: [1, 1] }] });
    expect(render(article, { ...pipe, width: 13 })).toBe('    the\n     the\n     the\n');
  });

  it('is no wider than asked, loses no word, ends in one line feed, holds no control character', () => {
    fc.assert(
      fc.property(randomArticle, fc.integer({ min: 10, max: 120 }), (article, width) => {
        const output = render(article, { ...pipe, width });
        expectWidth(output, width);
        // Marks of list items and quotes are all that is added.
        const marks = /^(?:• |> )/gm;
        const unmarked = makeArticle({
          ...article,
          paragraphs: article.paragraphs.map((paragraph) => ({ ...paragraph, type: 'paragraph' })),
        });
        expect(solid(render(unmarked, { ...pipe, width }))).toBe(solid(words(article)));
        expect(output.replace(marks, '').length).toBeLessThanOrEqual(output.length);
        expect(output).toMatch(/^\n$|[^\n]\n$/);
        expect(output).not.toMatch(/\n\n\n/);
        expect(output).not.toMatch(/[^\S\n\u00a0\u3000]\n/);
        expect(output).not.toMatch(controlCharacter);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the terminal was, and wraps nothing at width 0', () => {
    const article = makeArticle({ title: 'A title', body: ['word '.repeat(100).trim(), ['listItem', 'one'], ['quote', 'two']] });
    expect(render(article, { ...pipe, width: 0 })).toBe(`A title\n\n${'word '.repeat(100).trim()}\n\n• one\n\n> two\n`);
  });

  it.each([
    [72, '1. one and two\n\n12) three\n\n(3) four\n\na) five\n\n• 2023 six\n'],
    [11, '1. one and\n   two\n\n12) three\n\n(3) four\n\na) five\n\n• 2023 six\n'],
    [10, '1. one and\ntwo\n\n12) three\n\n(3) four\n\na) five\n\n• 2023 six\n'],
  ])('gives no bullet to an item with a number (%i columns)', (width, expected) => {
    const items = ['1. one and two', '12) three', '(3) four', 'a) five', '2023 six'];
    const article = makeArticle({ body: items.map((text) => ['listItem', text] as const) });
    expect(render(article, { ...pipe, width })).toBe(expected);
  });

  it('sets one block after the other', () => {
    const article = makeArticle({
      language: 'de',
      kicker: 'Klima',
      title: 'Das Meer nimmt sich das Land zurück',
      subtitle: 'Was geschieht, wenn ein Dorf umzieht?',
      authors: ['Miriam Holt', 'Jörg Weiß'],
      published: '2025-03-12',
      body: [
        'Ein Satz.',
        ['heading', 'Danach'],
        ['listItem', 'eine Liste mit einem langen Eintrag'],
        ['quote', 'Wir sind keine Flüchtlinge, sagt sie.'],
      ],
      attribution: 'Quelle: Beispiel',
    });
    expect(render(article, { ...pipe, width: 30 })).toBe(
      [
        ...[
          'Klima',
          '',
          'Das Meer nimmt sich das Land',
          'zurück',
          '',
          'Was geschieht, wenn ein Dorf',
          'umzieht?',
          '',
          'Von Miriam Holt und Jörg Weiß',
          '',
          '2025-03-12',
          '',
        ],
        ...[
          'Ein Satz.',
          '',
          'Danach',
          '',
          '• eine Liste mit einem langen',
          '  Eintrag',
          '',
          '> Wir sind keine Flüchtlinge,',
          '> sagt sie.',
          '',
          'Quelle: Beispiel',
          '',
        ],
      ].join('\n'),
    );
  });
});

describe('the page on a terminal', () => {
  it('fits the terminal at any width, loses no word, and acts on nothing but colour and links', () => {
    fc.assert(
      fc.property(randomArticle, fc.integer({ min: 20, max: 300 }), fc.constantFrom(0, 1, 2, 3), (article, terminalWidth, colorLevel) => {
        const width = pageWidth(terminalWidth);
        const output = render(article, { ...coloured, width, terminalWidth, colorLevel });
        expectWidth(output, terminalWidth);
        const plain = output.replace(sequences, '');
        expect(plain.replace(isolates, '')).not.toMatch(controlCharacter);
        if (colorLevel === 0) expect(plain).toBe(output);
        expect(output).toMatch(/[^\n]?\n$/);
        const bare = solid(plain.replace(isolates, ''));
        for (const { text } of article.paragraphs)
          if (article.paragraphs.length === 1) expect(bare.replaceAll('│', '')).toContain(solid(printable(text)).replaceAll('│', ''));
      }),
      { numRuns: 500 },
    );
  });

  it('is a centred column with a rule, an attribution below a short one, and a foot', () => {
    const article = makeArticle({ kicker: 'Climate', title: 'The sea', body: ['One sentence.'], attribution: 'dpa' });
    const margin = ' '.repeat(4);
    const expected = [
      '',
      'Climate',
      '',
      'The sea',
      '',
      '─'.repeat(72),
      '',
      'One sentence.',
      '',
      '─'.repeat(12),
      '',
      'dpa',
      '',
      '1 min read · 2 words',
      '',
      '',
    ];
    expect(render(article, terminal)).toBe(expected.map((line) => (line === '' ? '' : margin + line)).join('\n'));
  });

  it('makes addresses links, also those that take two lines', () => {
    const output = render(makeArticle({ body: ['See https://example.com/a.'] }), coloured);
    expect(output).toContain('See \u001b]8;id=4;https://example.com/a\u001b\\https://example.com/a\u001b]8;;\u001b\\.');
    const long = `https://example.com/${'abc/'.repeat(30)}`;
    const opened = render(makeArticle({ body: [long] }), coloured).match(/\]8;id=0;[^\p{Cc}]*/gu);
    expect(opened?.length).toBeGreaterThan(1);
    expect(new Set(opened).size).toBe(1);
  });

  it('isolates lines of Arabic and Hebrew there alone', () => {
    const article = makeArticle({ body: ['قالت وزارة الصحة'] });
    expect(render(article, terminal)).toContain('\u2068\u200fقالت وزارة الصحة\u2069\n');
    expect(render(article, pipe)).toBe('قالت وزارة الصحة\n');
  });

  it('sets the questions of an interview apart, but no single one', () => {
    const blue = '\u001b[38;5;31m';
    expect(render(makeArticle({ body: ['Why now?', 'Because.', 'And then?', 'We go.'] }), coloured)).toContain(blue);
    expect(render(makeArticle({ body: ['Why now?', 'Because.'] }), coloured)).not.toContain(blue);
  });
});
