import type { Article } from '../article.js';

/** The article with the keys of the JSON contract, in their order, and no other. */
export function orderedArticle(article: Article): Article {
  return {
    source: article.source,
    language: article.language,
    kicker: article.kicker,
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors,
    published: article.published,
    dateline: article.dateline,
    paragraphs: article.paragraphs.map(({ type, text, lines }) => ({ type, text, lines })),
    attribution: article.attribution,
    removed: article.removed.map(({ text, lines, reason, evidence }) => ({ text, lines, reason, evidence })),
  };
}
