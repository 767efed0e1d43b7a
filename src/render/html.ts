import type { Article } from '../article.js';
import type { RenderOptions } from './renderer.js';
export const extension = '.html';
export function render(_article: Article, _options: RenderOptions): string {
  return '\n';
}
