import type { Article, ParagraphType } from '../../src/article.js';

/** An article with nothing in it but what is given. */
export function makeArticle(parts: Partial<Article> & { body?: readonly (string | readonly [ParagraphType, string])[] }): Article {
  const { body = [], ...rest } = parts;
  const paragraphs = body.map((part, index) => {
    const [type, text] = typeof part === 'string' ? (['paragraph', part] as const) : part;
    return { type, text, lines: [index + 1, index + 1] as const };
  });
  const nothing = {
    source: null,
    language: null,
    kicker: null,
    title: null,
    subtitle: null,
    authors: [],
    published: null,
    dateline: null,
    attribution: null,
    removed: [],
  };
  return { ...nothing, paragraphs, ...rest };
}
