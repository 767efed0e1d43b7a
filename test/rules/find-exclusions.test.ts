import { expect, it } from 'vitest';
import { findExclusions } from '../../src/rules/find-exclusions.js';
import { pageOf } from '../support/page-of.js';

const LONG = '| The harbour master stood on the quay and said that nobody had asked him about the crane, which the city sold in spring.';
const OTHER = '| He has worked below it for thirty years, and he will not stay for the day on which they carry it away.';

it('lets a heading of the story be none of the buttons above it', () => {
  const reasons = (...lines: string[]): readonly unknown[] => findExclusions(pageOf(...lines).page);
  expect(reasons(LONG, 'Share', 'Which crane?', LONG)).toEqual([null, 'share', null, null]);
  expect(reasons(LONG, 'Share', 'Ingredients', '| 90 g of honey', '| 700 g of chard', LONG)).toEqual([
    null,
    'share',
    null,
    null,
    null,
    null,
  ]);
  expect(reasons(LONG, 'Share', 'Harbournet', 'Quaybook', LONG).slice(0, 3)).toEqual([null, 'share', 'share']);
});

it('takes both neighbours of an article for its pager', () => {
  const { page } = pageOf(LONG, OTHER, 'Previous: The clock that lost a minute', 'Next: The crane that nobody wanted');
  expect(findExclusions(page)).toEqual([null, null, 'pager', 'pager']);
});

it('takes a headline of two sentences below another for one more of the list', () => {
  const below = ['Read also', 'The islands count their sheep and find fewer', 'Who pays? We asked', LONG];
  expect(findExclusions(pageOf(OTHER, ...below).page).slice(1)).toEqual(['related', 'related', 'related', null]);
});

it('takes what stands between the name of the site and the field of its box', () => {
  const box = ['Subscribe to Quay Letters', 'By Ada Lindqvist · Since 2019', 'Essays on cranes.', 'Type your email...'];
  expect(findExclusions(pageOf('Quay Letters', LONG, OTHER, ...box).page).slice(3, 6)).toEqual(['newsletter', 'newsletter', 'newsletter']);
});

it('lets a blank line end a list of others whose lines stand close', () => {
  const { page } = pageOf(
    OTHER,
    'Read also',
    'The islands count their sheep and find fewer',
    'A wheel that squeaks in the right key',
    LONG,
  );
  const blocks = page.blocks.map((block, index) => ({ ...block, blankLinesBefore: index > 2 ? 1 : 0 }));
  expect(findExclusions(page).slice(1, 4)).toEqual(['related', 'related', 'related']);
  expect(findExclusions({ ...page, blocks }).slice(1, 4)).toEqual(['related', 'related', null]);
});
