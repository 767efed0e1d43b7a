import type { LabelledPage } from '../pages/labelled-page.js';
import { type PageForm, pageForms } from '../pages/page-forms.js';
import { readPages } from '../pages/read-pages.js';
import { labelledRecord, PAGE } from './labelled-record.js';
import type { CorpusRecord } from './read-corpus.js';

/** The article without the page around it: as a reader's view shows it and as many copy it, and as databases store it, without its standfirst. */
const alone = {
  alone: (page) => printed(page.title, page.subtitle, page.authors.join(', '), ...paragraphsOf(page)),
  stored: (page) => printed(page.title, page.authors.join(', '), ...paragraphsOf(page)),
} as const satisfies Readonly<Record<string, (page: LabelledPage) => string>>;

type Form = PageForm | keyof typeof alone;

export const allForms = Object.keys(pageForms) as readonly PageForm[];

/** What a text browser makes of a page is more than the blank lines and breaks of its form; to learn from a layout, take these. */
export const formsAsTheyAre: readonly PageForm[] = ['copied', 'spaced', 'wrapped'];

/** The labelled pages of fixtures/pages as records of a corpus, each in some forms, which are of one site; unlike a corpus they say of every line what it is. */
export function pageRecords(forms: readonly Form[]): CorpusRecord[] {
  return readPages(new URL('../../fixtures/pages/', import.meta.url)).flatMap((page) => {
    const { name, lines, title, subtitle, authors } = page;
    return forms.map((form) =>
      labelledRecord({
        page: name,
        form,
        input: form === 'alone' || form === 'stored' ? alone[form](page) : pageForms[form](lines),
        title,
        subtitle: form === 'stored' ? null : subtitle,
        authors,
        paragraphs: paragraphsOf(page),
      }),
    );
  });
}

/** Whether a record is the article of a page as databases store it. */
export const isStored = ({ id, origin }: CorpusRecord): boolean => origin === PAGE && id.endsWith('/stored');

const printed = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join('\n\n');

const paragraphsOf = ({ lines }: LabelledPage): string[] =>
  lines.flatMap(({ mark, text }) => (mark === null || mark === 'title' || mark === 'subtitle' ? [] : [text]));
