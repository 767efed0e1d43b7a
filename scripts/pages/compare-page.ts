import type { Article } from '../../src/article.js';
import type { LabelledPage } from './labelled-page.js';

export const pageFields = ['title', 'subtitle', 'authors', 'published', 'body', 'types'] as const;
export type PageField = (typeof pageFields)[number];

/** What is wrong in an article that was read from a page, by field: one line each. */
export function comparePage(article: Article, page: LabelledPage): Map<PageField, string[]> {
  const faults = new Map<PageField, string[]>();
  const expect = (field: PageField, found: string | null, wanted: string | null): void => {
    if (found !== wanted) faults.set(field, [`found ${quoted(found)}, wanted ${quoted(wanted)}`]);
  };
  expect('title', spaced(article.title), spaced(page.title));
  expect('subtitle', spaced(article.subtitle), spaced(page.subtitle));
  expect('authors', article.authors.join('; '), page.authors.join('; '));
  expect('published', article.published?.slice(0, '0000-00-00'.length) ?? null, page.published);
  const body = compareBody(article, page);
  if (body.length > 0) faults.set('body', body);
  const types = compareTypes(article, page);
  if (types.length > 0) faults.set('types', types);
  return faults;
}

/** Each paragraph, and each row of a table, must be there as it stands, and nothing else. How lines were broken, and list marks, are no part of it. */
function compareBody({ paragraphs }: Article, { lines }: LabelledPage): string[] {
  const texts = paragraphs.flatMap(({ text }) => (text.includes('\t') ? text.split('\n') : text));
  const found = new Set(texts.map(bare));
  const wanted = lines.flatMap(({ mark, text }) => (isOfBody(mark) ? [text] : []));
  const known = new Set(wanted.map(bare));
  return [
    ...wanted.filter((text) => !found.has(bare(text))).map((text) => `lost ${quoted(text)}`),
    ...texts.filter((text) => !known.has(bare(text))).map((text) => `too much ${quoted(text)}`),
  ];
}

/** Each paragraph that was found must have the type that its mark says; a quotation is marked as a paragraph, and rows of a table have no type. */
function compareTypes({ paragraphs }: Article, { lines }: LabelledPage): string[] {
  const found = new Map(paragraphs.map(({ text, type }) => [bare(text), type === 'quote' ? 'paragraph' : type]));
  return lines.flatMap(({ mark, text }) => {
    const type = found.get(bare(text));
    if (!isOfBody(mark) || type === undefined || type === typeOf[mark]) return [];
    return [`found ${type}, wanted ${typeOf[mark]}: ${quoted(text)}`];
  });
}

const typeOf = { heading: 'heading', item: 'listItem', paragraph: 'paragraph' } as const;
const isOfBody = (mark: LabelledPage['lines'][number]['mark']): mark is keyof typeof typeOf => mark !== null && mark in typeOf;

const spaced = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() ?? null;
const bare = (text: string): string => text.replace(/[\s-]+/g, '').replace(/^[•*–]/, '');
const quoted = (text: string | null): string => (text === null ? 'none' : `"${text.slice(0, 100)}"`);
