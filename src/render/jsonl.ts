import type { Article } from '../article.js';
import { orderedArticle } from './ordered-article.js';
import { writeJson } from './write-json.js';

export const extension = '.jsonl';
export const separator = '';
export const isData = true;

/** The same object on one line, for files and streams of many articles. */
export function render(article: Article): string {
  return writeJson(orderedArticle(article), 0);
}
