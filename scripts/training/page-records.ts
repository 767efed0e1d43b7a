import type { LabelledPage } from '../pages/labelled-page.js';
import { type PageForm, pageForms } from '../pages/page-forms.js';
import { readPages } from '../pages/read-pages.js';
import type { CorpusRecord } from './read-corpus.js';

/** `origin` and `dumper` of the records of pages. */
export const PAGE = 'page';

/** What a text browser makes of a page is more than the blank lines and breaks of its form; to learn from a layout, take these. */
export const formsAsTheyAre: readonly PageForm[] = ['copied', 'spaced', 'wrapped'];

type Print = (page: LabelledPage) => string;

const printed = (form: PageForm): readonly [string, Print] => [form, ({ lines }) => pageForms[form](lines)];

/** The article without the page around it, as a reader's view shows it and as many copy it. */
const alone: readonly [string, Print] = [
  'alone',
  ({ lines, title, subtitle, authors }) =>
    [title, subtitle, authors.join(', '), ...paragraphsOf(lines)].filter((text) => text).join('\n\n'),
];

const paragraphsOf = (lines: LabelledPage['lines']): string[] =>
  lines.flatMap(({ mark, text }) => (mark === null || mark === 'title' || mark === 'subtitle' ? [] : [text]));

/** The labelled pages of fixtures/pages as records of a corpus, each in some forms, and alone if so wanted, which are of one site; unlike a corpus they say of every line what it is. */
export function pageRecords(forms: readonly PageForm[] = Object.keys(pageForms) as PageForm[], withAlone = false): CorpusRecord[] {
  const prints = [...forms.map(printed), ...(withAlone ? [alone] : [])];
  return readPages(new URL('../../fixtures/pages/', import.meta.url)).flatMap((page) => {
    const { name, lines, title, subtitle, authors } = page;
    return prints.map(([form, print]) => ({
      id: `${name}/${form}`,
      page: name,
      origin: PAGE,
      dumper: PAGE,
      input: print(page),
      gold: {
        ...(title === null ? {} : { title }),
        ...(subtitle === null ? {} : { subtitle }),
        ...(authors.length === 0 ? {} : { byline: authors.join(', ') }),
        paragraphs: paragraphsOf(lines),
      },
      found: { title: title !== null, byline: authors.length > 0 },
    }));
  });
}
