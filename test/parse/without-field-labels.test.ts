import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/index.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { splitLines } from '../../src/parse/split-lines.js';

const textsOf = (...lines: readonly string[]): string[] => splitLines(lines.join('\n')).map(({ text }) => text);

test.each([
  ['Title: The harbour sells its crane', 'The harbour sells its crane'],
  ['HEADLINE: The harbour sells its crane', 'The harbour sells its crane'],
  ['Titel: Der Hafen verkauft den Kran', 'Der Hafen verkauft den Kran'],
  ['【見出し】古いクレーン、夜も動く', '古いクレーン、夜も動く'],
])('a field names the headline: %s', (line, headline) => {
  expect(textsOf('The Quay Archive', line)).toEqual(['The Quay Archive', headline]);
});

test('a label with a word behind it is left, and so is one further down', () => {
  expect(textsOf('Title: Cranes')).toEqual(['Title: Cranes']);
  const far = [...Array.from({ length: 30 }, () => 'A line.'), 'Title: The harbour sells its crane'];
  expect(textsOf(...far)).toEqual(far);
});

test('front matter says title, authors and date as the head of a page does', () => {
  const { article } = parseArticle(
    [
      '---',
      'title: "The harbour sells its crane"',
      'source: "https://quay.example/crane"',
      'author:',
      '  - "[[Ada Lindqvist]]"',
      'published: 2024-06-11',
      'created: 2024-07-02',
      'tags:',
      '  - "clippings"',
      '---',
      'The crane that has stood on the quay for **ninety years** was sold on Monday to a man who collects them, said the harbour master.',
      '',
      'He has worked below it for thirty of these years, and he will not stay for the day on which they carry it away to the islands.',
      '',
      'Nobody on the quay has yet said what is to stand there instead, though a committee has been asked to think of something tall.',
    ].join('\n'),
  );
  expect(article).toMatchObject({ title: 'The harbour sells its crane', authors: ['Ada Lindqvist'], published: '2024-06-11' });
  expect(article.paragraphs).toHaveLength(3);
  expect(article.paragraphs[0]?.text).toContain('for ninety years was');
});

test('a rule at the top of a text is no front matter', () => {
  const lines = ['---', 'The harbour sells its crane', '', 'It was sold on Monday.', '---'];
  expect(textsOf(...lines)).toEqual(lines);
});

test('what the formatter writes as Markdown with front matter it reads again', () => {
  const story = [
    'The crane that has stood on the quay for ninety years was sold on Monday to a man who collects them, said the harbour master.',
    'He has worked below it for thirty of these years, and he will not stay for the day on which they carry it away to the islands.',
    'Nobody on the quay has yet said what is to stand there instead, though a committee has been asked to think of something tall.',
  ];
  const { article } = parseArticle(['The harbour sells its crane', 'By Ada Lindqvist', 'June 11, 2024', ...story].join('\n\n'));
  const again = parseArticle(renderMarkdown(article, { frontMatter: true })).article;
  expect(again).toMatchObject({ title: article.title, authors: article.authors, published: article.published });
  expect(again.paragraphs.map(({ text }) => text)).toEqual(story);
});
