import { Document, Scalar } from 'yaml';
import type { Article } from '../article.js';
import { printable } from './printable.js';

/**
 * The article's parts as YAML front matter for Obsidian, Hugo and Jekyll. Absent parts are left
 * out. Texts are quoted, because older YAML takes "no" and "12:30" for other things than text; a
 * date is not, because it is to be a date.
 */
export function frontMatter(article: Article): string {
  const document = new Document({});
  const add = (key: string, value: string | null): void => {
    const text = printable(value ?? '');
    if (text !== '') document.set(key, quoted(text));
  };
  add('title', article.title);
  add('subtitle', article.subtitle);
  const authors = article.authors.map(printable).filter((author) => author !== '');
  if (authors.length > 0) document.set('authors', authors.map(quoted));
  if (article.published !== null) document.set('date', dateOf(article.published));
  add('kicker', article.kicker);
  add('source', article.source);
  add('language', article.language);
  return `---\n${document.toString({ lineWidth: 0 })}---\n`;
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

/** YAML and Hugo know a time only with its seconds. */
function dateOf(published: string): Scalar {
  const [, day, minutes, rest = ''] = isoDate.exec(published) ?? [];
  if (day === undefined) return quoted(printable(published));
  const scalar = new Scalar(minutes === undefined ? day : `${day}T${minutes}${rest.startsWith(':') ? '' : ':00'}${rest}`);
  scalar.type = Scalar.PLAIN;
  return scalar;
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})((?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?))?$/;
