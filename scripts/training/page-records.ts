import { type PageForm, pageForms } from '../pages/page-forms.js';
import { readPages } from '../pages/read-pages.js';
import type { CorpusRecord } from './read-corpus.js';

/** What `origin` says of the records of pages. */
export const PAGE = 'page';

/** By the form of a page the dumper of the corpus that prints alike. */
const dumpers = { copied: 'innertext', spaced: 'innertext', lynx: 'lynx', w3m: 'w3m', wrapped: 'w3m' } as const satisfies Record<
  PageForm,
  string
>;

/** The labelled pages of fixtures/pages as records of a corpus, each in all its forms: unlike a corpus they say of every line what it is. */
export function pageRecords(): CorpusRecord[] {
  return readPages(new URL('../../fixtures/pages/', import.meta.url)).flatMap(({ name, lines, title, subtitle }) =>
    (Object.keys(pageForms) as PageForm[]).map((form) => ({
      id: `${name}/${form}`,
      page: name,
      origin: PAGE,
      dumper: dumpers[form],
      url: `https://${name}.example/`,
      input: pageForms[form](lines),
      gold: {
        ...(title === null ? {} : { title }),
        ...(subtitle === null ? {} : { subtitle }),
        paragraphs: lines.flatMap(({ mark, text }) => (mark === null || mark === 'title' || mark === 'subtitle' ? [] : [text])),
      },
      found: { title: title !== null },
    })),
  );
}
