import type { Article, Piece } from '../article.js';
import { flatListOf } from '../text/flat-list-of.js';

/** What fields say that do not stand in one piece word for word. */
export type Readings = Pick<Article, 'language' | 'authors' | 'published' | 'dateline' | 'attribution'>;

/** Puts the labelled pieces and what was read from them together. */
export function assembleArticle(pieces: readonly Piece[], readings: Readings, source: string | null): Article {
  const textOf = (kind: Piece['label']['kind']): string | null => {
    const texts = pieces.filter((piece) => piece.label.kind === kind).map((piece) => piece.text);
    return texts.length === 0 ? null : texts.join(' ');
  };
  return {
    source,
    language: readings.language,
    kicker: textOf('kicker'),
    title: textOf('title'),
    subtitle: textOf('subtitle'),
    authors: readings.authors,
    published: readings.published,
    dateline: readings.dateline,
    paragraphs: flatListOf(pieces, ({ label, text, lines }) => (label.kind === 'paragraph' ? [{ type: label.type, text, lines }] : [])),
    attribution: textOf('attribution') ?? readings.attribution,
    removed: flatListOf(pieces, ({ label, text, lines, evidence }) =>
      label.kind === 'removed' ? [{ text, lines, reason: label.reason, evidence }] : [],
    ),
  };
}
