import type { Article } from '../article.js';

/** What to say of a text that holds no article. */
export function whyNoArticle({ title, removed }: Article): string {
  if (removed.length === 0 && title === null) return 'is empty; there is nothing to show';
  const found = removed.length === 0 ? 'only a title' : 'only boilerplate';
  return `holds no article, ${found}; article-fmt explain says what each line was taken for`;
}
