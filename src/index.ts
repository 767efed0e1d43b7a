/**
 * The library: from bytes to an article, and from an article to text, Markdown, HTML and JSON.
 *
 * @example
 * import { readFile } from 'node:fs/promises';
 * import { decode, parseArticle, renderMarkdown } from 'article-fmt';
 *
 * const { text } = decode(await readFile('page.txt'));
 * const { article } = parseArticle(text, { source: 'page.txt' });
 * console.log(renderMarkdown(article));
 */
import type { Article } from './article.js';
import { render as html } from './render/html.js';
import { render as json } from './render/json.js';
import { render as jsonl } from './render/jsonl.js';
import { render as markdown } from './render/markdown.js';
import type { RenderOptions } from './render/renderer.js';
import { render as text } from './render/text.js';

export type { Article, Label, LineRange, Paragraph, ParagraphType, Piece, Reason, Removal } from './article.js';
export { reasons } from './article.js';
export { type Decoded, type DecodeOptions, decode } from './parse/decode.js';
export { type Parsed, type ParseOptions, parseArticle } from './parse/parse-article.js';
export { articleSchema } from './render/article-schema.js';
export type { RenderOptions } from './render/renderer.js';

/** A plain page of 72 columns, without colour, as it goes into a file. */
const plainPage: RenderOptions = { width: 72, terminalWidth: null, colorLevel: 0, hyperlinks: false, frontMatter: false };

/** The article as a page of text; plain and 72 columns wide unless the options say otherwise. */
export function renderText(article: Article, options: Partial<RenderOptions> = {}): string {
  return text(article, { ...plainPage, ...options });
}

/** The article as Markdown, with YAML front matter if asked for. */
export function renderMarkdown(article: Article, options: Pick<Partial<RenderOptions>, 'frontMatter'> = {}): string {
  return markdown(article, { ...plainPage, ...options });
}

/** The article as one page of HTML that needs no other file. */
export function renderHtml(article: Article): string {
  return html(article);
}

/** The article as one JSON object, indented, valid against `articleSchema`. */
export function renderJson(article: Article): string {
  return json(article);
}

/** The article as one JSON object on one line, valid against `articleSchema`. */
export function renderJsonl(article: Article): string {
  return jsonl(article);
}
