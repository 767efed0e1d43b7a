import { pageForms } from '../pages/page-forms.js';
import { readPages } from '../pages/read-pages.js';
import type { CorpusRecord } from './read-corpus.js';

/** The labelled pages of today in all their forms, as records of a corpus: a page's forms are of one site. */
export function readPagesOfToday(): CorpusRecord[] {
  return readPages(new URL('../../fixtures/pages/', import.meta.url)).flatMap(({ name, lines, authors }) =>
    Object.entries(pageForms).map(([form, print]) => ({
      id: `${name}/${form}`,
      page: name,
      origin: 'pages',
      dumper: 'today',
      input: print(lines),
      gold: authors.length > 0 ? { byline: authors.join(', ') } : {},
      found: { byline: authors.length > 0 },
    })),
  );
}
