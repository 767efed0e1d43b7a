import type { Article } from '../article.js';
import { pageOnTerminal } from './page-on-terminal.js';
import { plainPage } from './plain-page.js';
import type { RenderOptions } from './renderer.js';

export const extension = '.txt';
export const separator = '\n\n';
export const isData = false;

/** The article as a page for people: set on a terminal, or plain for files and other programs. */
export function render(article: Article, options: RenderOptions): string {
  if (Number.isNaN(options.width)) throw new RangeError('width is not a number: give columns, or 0 for no wrapping');
  const blocks = options.terminalWidth === null ? plainPage(article, options) : pageOnTerminal(article, options, options.terminalWidth);
  return `${blocks.join('\n')}\n`;
}
