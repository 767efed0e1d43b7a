import { parseArticle } from '../../src/parse/parse-article.js';
import { comparePage, type PageField, pageFields } from './compare-page.js';
import type { LabelledPage } from './labelled-page.js';
import { type PageForm, pageForms } from './page-forms.js';

/** `all` leaves out the types. */
export type RightPages = Record<PageField | 'all', number>;

/** How many pages are right in a form, by field and in all of them; each fault is told as it is found. */
export function countRight(
  pages: readonly LabelledPage[],
  form: PageForm,
  tell: (page: LabelledPage, field: PageField, fault: string) => void = () => {},
): RightPages {
  const right: RightPages = { title: 0, subtitle: 0, authors: 0, published: 0, body: 0, types: 0, all: 0 };
  for (const page of pages) {
    const faults = comparePage(parseArticle(pageForms[form](page.lines)).article, page);
    for (const field of pageFields) if (!faults.has(field)) right[field]++;
    if (pageFields.every((field) => field === 'types' || !faults.has(field))) right.all++;
    for (const [field, lines] of faults) for (const line of lines) tell(page, field, line);
  }
  return right;
}
