import type { Article } from '../article.js';
import { byline } from './byline.js';
import { listingLines } from './listing-lines.js';
import { printable } from './printable.js';
import type { RenderOptions } from './renderer.js';
import { setBlock } from './set-block.js';
import { setItem } from './set-item.js';
import { setListing } from './set-listing.js';
import { makeTheme } from './theme.js';

/**
 * The lines of an article for a pipe or a file: one block, one blank line. Nothing depends on the
 * terminal, and the page reads as an article again: marks before list items and quotes, the date
 * in digits, no ornament.
 */
export function plainPage(article: Article, { width, colorLevel }: RenderOptions): string[] {
  const theme = makeTheme(colorLevel);
  const lines: string[] = [];
  const add = (text: string | null, style: (line: string) => string, mark: readonly [string, string] = ['', '']): void => {
    const block = printable(text ?? '');
    if (block === '') return;
    if (lines.length > 0) lines.push('');
    for (const line of setBlock(block, { width, style, mark })) lines.push(line);
  };
  const asItIs = (line: string): string => line;
  const addAll = (more: readonly string[]): void => {
    for (const line of more) lines.push(line);
  };
  add(article.kicker, theme.kicker);
  add(article.title, theme.title);
  add(article.subtitle, theme.subtitle);
  add(byline(article.authors, article.language), theme.quiet);
  add(article.published, theme.quiet);
  for (const paragraph of article.paragraphs) {
    const listing = listingLines(paragraph);
    if (listing !== null) {
      if (lines.length > 0) lines.push('');
      addAll(setListing(listing, { width, style: asItIs }));
      continue;
    }
    const { type, text } = paragraph;
    const item = setItem(printable(text), '• ', width);
    if (type === 'heading') add(text, theme.heading);
    else if (type === 'listItem') add(item.text, asItIs, item.mark);
    else if (type === 'quote') add(text, theme.quote, ['> ', '> ']);
    else add(text, asItIs);
  }
  add(article.attribution, theme.quiet);
  return lines;
}
