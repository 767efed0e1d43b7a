/**
 * Reads the labelled pages of fixtures/pages in all their forms and says how many are right, by field;
 * then those of fixtures/unseen-pages, which no model was fitted to and no fault was mended by.
 *
 *   npm run pages                     two tables
 *   npm run pages -- --list [NAME]    every fault of the first, of all pages or of those that have NAME in theirs
 */
import { parseArgs } from 'node:util';
import { countRight, type RightPages } from './pages/count-right.js';
import type { LabelledPage } from './pages/labelled-page.js';
import { type PageForm, pageForms } from './pages/page-forms.js';
import { readPages } from './pages/read-pages.js';

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean', default: false } }, allowPositionals: true });
const seen = readPages(new URL('../fixtures/pages/', import.meta.url)).filter(({ name }) => name.includes(positionals[0] ?? ''));
count(seen, `Right, of ${seen.length} pages:`);
const unseen = readPages(new URL('../fixtures/unseen-pages/', import.meta.url));
if (!values.list) count(unseen, `Right, of ${unseen.length} pages that nothing was fitted to:`);

function count(pages: readonly LabelledPage[], heading: string): void {
  const rows = (Object.keys(pageForms) as PageForm[]).map((form) => [form, countForm(pages, form)] as const);
  console.log(heading);
  console.table(Object.fromEntries(rows));
}

/** How many pages are right, and in all of them how many lines of the article are lost, how many others are taken for it, and how many have another type. */
function countForm(
  pages: readonly LabelledPage[],
  form: PageForm,
): RightPages & Record<'lost lines' | 'other lines' | 'other types', number> {
  const wrong = { 'lost lines': 0, 'other lines': 0, 'other types': 0 };
  const right = countRight(pages, form, ({ name }, field, fault) => {
    if (field === 'body') wrong[fault.startsWith('lost') ? 'lost lines' : 'other lines']++;
    if (field === 'types') wrong['other types']++;
    if (values.list) console.log(`${name} ${form} ${field}: ${fault}`);
  });
  return { ...right, ...wrong };
}
