import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Article, Paragraph, ParagraphType } from '../article.js';
import { byline } from './byline.js';
import { dateInWords } from './date-in-words.js';
import { directionOf } from './direction-of.js';
import { findLinks } from './find-links.js';
import { listingLines } from './listing-lines.js';
import { newsArticle } from './news-article.js';
import { takeOwnNumber } from './own-number.js';
import { pageStyle } from './page-style.js';
import { printable } from './printable.js';

export const extension = '.html';
export const separator = '\n';
export const isData = false;

/** The article as one page that needs nothing but itself: it prints, and follows dark mode. */
export function render(article: Article): string {
  const text = [article.title, article.subtitle, ...article.paragraphs.map((paragraph) => paragraph.text)].join(' ');
  const page = h(null, [
    { type: 'doctype' },
    h('html', { lang: article.language ?? undefined, dir: directionOf(article.language, text) }, [
      headOf(article),
      '\n',
      bodyOf(article),
      '\n',
    ]),
  ]);
  return `${toHtml(page, { upperDoctype: true })}\n`;
}

function headOf(article: Article): Element {
  const description = printable(article.subtitle ?? '');
  const author = article.authors
    .map(printable)
    .filter((name) => name !== '')
    .join(', ');
  const parts = [
    h('meta', { charSet: 'utf-8' }),
    h('title', printable(article.title ?? article.kicker ?? 'Article')),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    // Whatever the text holds, the page loads nothing and runs nothing.
    h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'" }),
    h('link', { rel: 'icon', href: 'data:,' }),
    ...(description === '' ? [] : [h('meta', { name: 'description', content: description })]),
    ...(author === '' ? [] : [h('meta', { name: 'author', content: author })]),
    h('style', pageStyle),
    h('script', { type: 'application/ld+json' }, newsArticle(article)),
  ];
  return h('head', ['\n', ...parts.flatMap((part) => [part, '\n'])]);
}

function bodyOf(article: Article): Element {
  const { kicker, title, subtitle, authors, published, language, attribution } = article;
  const about: ElementContent[] = [];
  const names = byline(authors, language);
  if (names !== '') about.push(h('span.byline', names));
  if (published !== null) about.push(h('time', { dateTime: printable(published) }, printable(dateInWords(published, language))));
  const header = [
    ...element(kicker, 'p.kicker'),
    ...element(title, 'h1'),
    ...element(subtitle, 'p.subtitle'),
    ...(about.length === 0
      ? []
      : [
          h(
            'p.about',
            about.flatMap((part, index) => (index === 0 ? [part] : [' ', part])),
          ),
        ]),
  ];
  const parts = [
    ...(header.length === 0 ? [] : [h('header', spread(header))]),
    ...bodyParts(article.paragraphs),
    ...(printable(attribution ?? '') === '' ? [] : [h('footer', spread(element(attribution, 'p.attribution')))]),
  ];
  return h('body', ['\n', h('main', ['\n', h('article', spread(parts)), '\n']), '\n']);
}

/** The blocks of the body; list items and quotes that follow one another share a list or a quote. */
function bodyParts(paragraphs: readonly Paragraph[]): Element[] {
  const parts: Element[] = [];
  for (const paragraph of paragraphs) {
    const { type, text } = paragraph;
    const listing = listingLines(paragraph);
    if (listing !== null) {
      parts.push(h('pre', { dir: 'auto' }, h('code', listing.join('\n'))));
      continue;
    }
    const hasNumber = type === 'listItem' && takeOwnNumber(printable(text)) !== null;
    const { selector, parent } = hasNumber ? numberedItem : forms[type];
    const child = element(text, selector);
    const last = parts.at(-1);
    if (parent === null) parts.push(...child);
    else if (last?.tagName === parent) last.children.push(...child, newline);
    else parts.push(h(parent, spread(child)));
  }
  return parts;
}

interface Form {
  readonly selector: string;
  readonly parent: string | null;
}

/** The numbers stand in the text, so that they are found and copied with it; the style sheet adds none. */
const numberedItem: Form = { selector: 'li', parent: 'ol' };

const forms: Readonly<Record<ParagraphType, Form>> = {
  paragraph: { selector: 'p', parent: null },
  heading: { selector: 'h2', parent: null },
  listItem: { selector: 'li', parent: 'ul' },
  quote: { selector: 'p', parent: 'blockquote' },
};

const newline: ElementContent = { type: 'text', value: '\n' };

function spread(parts: readonly Element[]): ElementContent[] {
  return [newline, ...parts.flatMap((part) => [part, newline])];
}

function element(text: string | null, selector: string): Element[] {
  const safe = printable(text ?? '');
  // A part in another direction than the page is ordered by its own first letter.
  return safe === '' ? [] : [h(selector, { dir: 'auto' }, withLinks(safe))];
}

function withLinks(text: string): (string | Element)[] {
  const parts: (string | Element)[] = [];
  let from = 0;
  for (const { start, end, target } of findLinks(text)) {
    parts.push(text.slice(from, start), h('a', { href: target }, text.slice(start, end)));
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}
