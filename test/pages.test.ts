import { expect, test } from 'vitest';
import { countRight, type RightPages } from '../scripts/pages/count-right.js';
import { labelledPage } from '../scripts/pages/labelled-page.js';
import { type PageForm, pageForms } from '../scripts/pages/page-forms.js';
import { readPages } from '../scripts/pages/read-pages.js';
import floors from './page-floors.json' with { type: 'json' };

const pages = readPages(new URL('../fixtures/pages/', import.meta.url));
const unseen = readPages(new URL('../fixtures/unseen-pages/', import.meta.url));

// `npm run pages` prints these numbers; a floor is raised by hand when more pages are right.
test.each(Object.entries(floors) as [PageForm, RightPages][])('pages of today, %s: as many are right as before', (form, floor) => {
  const right = countRight(pages, form);
  const below = (Object.keys(floor) as (keyof typeof floor)[]).filter((field) => right[field] < floor[field]);
  expect(below).toEqual([]);
});

test('each form has its floors, and each page a title and a body', () => {
  expect(Object.keys(floors)).toEqual(Object.keys(pageForms));
  for (const { name, title, lines } of [...pages, ...unseen]) {
    expect(title, name).not.toBeNull();
    expect(lines.filter(({ mark }) => mark === 'paragraph' || mark === 'item').length, name).toBeGreaterThan(1);
  }
});

test('a page with a mark that there is not is refused, with the line', () => {
  expect(() => labelledPage('page', '@titel Harbour ferry returns')).toThrow('page: unknown mark in "@titel Harbour ferry returns"');
});
