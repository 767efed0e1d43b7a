import type { Article } from '../article.js';
import { orderedArticle } from './ordered-article.js';
import { writeJson } from './write-json.js';

export const extension = '.json';
export const separator = '';
export const isData = true;

/** One JSON object, as the schema describes it. */
export function render(article: Article): string {
  return writeJson(orderedArticle(article), 2);
}
