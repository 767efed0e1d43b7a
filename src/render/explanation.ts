import type { Article, Line, Piece } from '../article.js';
import type { RenderOptions } from './renderer.js';

export interface Explanation {
  readonly article: Article;
  readonly pieces: readonly Piece[];
  readonly lines: readonly Line[];
}

/** Every line of the input with what it was taken for and why, and a summary. */
export function renderExplanation(_explanation: Explanation, _options: RenderOptions): string {
  return '\n';
}
