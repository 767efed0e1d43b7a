import type { CorpusRecord } from './read-corpus.js';

/** `origin` and `dumper` of such records. */
export const PAGE = 'page';

/** A text of which every line is known, and what it says. */
export interface Labelled {
  readonly page: string;
  /** Tells this reading of the page from others. */
  readonly form: string;
  readonly input: string;
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly paragraphs: readonly string[];
}

/** Such a text as a record of a corpus. */
export function labelledRecord({ page, form, input, title, subtitle, authors, paragraphs }: Labelled): CorpusRecord {
  return {
    id: `${page}/${form}`,
    page,
    origin: PAGE,
    dumper: PAGE,
    input,
    gold: {
      ...(title === null ? {} : { title }),
      ...(subtitle === null ? {} : { subtitle }),
      ...(authors.length === 0 ? {} : { byline: authors.join(', ') }),
      paragraphs: [...paragraphs],
    },
    found: { title: title !== null, byline: authors.length > 0 },
  };
}
