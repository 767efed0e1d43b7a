/**
 * Reads the labelled pages of fixtures/pages in all their forms and says how many are right, by field.
 *
 *   npm run pages                     a table
 *   npm run pages -- --list [NAME]    before it every fault, of all pages or of those that have NAME in theirs
 */
import { parseArgs } from 'node:util';
import { countRight } from './pages/count-right.js';
import { type PageForm, pageForms } from './pages/page-forms.js';
import { readPages } from './pages/read-pages.js';

const { values, positionals } = parseArgs({ options: { list: { type: 'boolean', default: false } }, allowPositionals: true });
const pages = readPages(new URL('../fixtures/pages/', import.meta.url)).filter(({ name }) => name.includes(positionals[0] ?? ''));

const rows = (Object.keys(pageForms) as PageForm[]).map((form) => [
  form,
  countRight(pages, form, ({ name }, field, fault) => {
    if (values.list) console.log(`${name} ${form} ${field}: ${fault}`);
  }),
]);
console.log(`Right, of ${pages.length} pages:`);
console.table(Object.fromEntries(rows));
