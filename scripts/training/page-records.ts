import { type PageForm, pageForms } from '../pages/page-forms.js';
import { readPages } from '../pages/read-pages.js';
import type { CorpusRecord } from './read-corpus.js';

/** `origin` and `dumper` of the records of pages. */
export const PAGE = 'page';

/** What a text browser makes of a page is more than the blank lines and breaks of its form; to learn from a layout, take these. */
export const formsAsTheyAre: readonly PageForm[] = ['copied', 'spaced', 'wrapped'];

/** The labelled pages of fixtures/pages as records of a corpus, each in some forms, which are of one site; unlike a corpus they say of every line what it is. */
export function pageRecords(forms: readonly PageForm[] = Object.keys(pageForms) as PageForm[]): CorpusRecord[] {
  return readPages(new URL('../../fixtures/pages/', import.meta.url)).flatMap(({ name, lines, title, subtitle, authors }) =>
    forms.map((form) => ({
      id: `${name}/${form}`,
      page: name,
      origin: PAGE,
      dumper: PAGE,
      input: pageForms[form](lines),
      gold: {
        ...(title === null ? {} : { title }),
        ...(subtitle === null ? {} : { subtitle }),
        ...(authors.length === 0 ? {} : { byline: authors.join(', ') }),
        paragraphs: lines.flatMap(({ mark, text }) => (mark === null || mark === 'title' || mark === 'subtitle' ? [] : [text])),
      },
      found: { title: title !== null, byline: authors.length > 0 },
    })),
  );
}
