import type { Article } from '../article.js';
import { printable } from './printable.js';

/** The article as a schema.org NewsArticle in JSON-LD that may stand inside a script element. */
export function newsArticle({ title, subtitle, kicker, authors, published, language, paragraphs, attribution }: Article): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: text(title),
    description: text(subtitle),
    articleSection: text(kicker),
    author: authors.length === 0 ? undefined : authors.map((name) => ({ '@type': 'Person', name: printable(name) })),
    datePublished: text(published),
    inLanguage: text(language),
    creditText: text(attribution),
    articleBody: paragraphs.length === 0 ? undefined : paragraphs.map((paragraph) => printable(paragraph.text)).join('\n\n'),
  };
  return JSON.stringify(data).replace(endsScript, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function text(value: string | null): string | undefined {
  const safe = printable(value ?? '');
  return safe === '' ? undefined : safe;
}

/** A script element ends at "</script", whatever string that stands in, and "<!--" hides its end. */
const endsScript = /[<>&\u2028\u2029]/g;
