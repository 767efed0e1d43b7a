import { expect, test } from 'vitest';
import { findSource } from '../../../src/parts/attribution/find-source.js';
import { readAttribution } from '../../../src/parts/attribution/read-attribution.js';
import { pageOf } from '../../support/page-of.js';

const STORY = '| The council of the town has voted on Monday for a bridge that nobody had asked for until the last week of the year.';
const STORY_DE = '| Der Rat der Stadt hat am Montag für eine Brücke gestimmt, die bis zur letzten Woche des Jahres niemand verlangt hatte.';

const sourcesOf = (...lines: readonly string[]) =>
  findSource(pageOf(...lines).page).map(({ block, label }) => [block, label.kind === 'removed' ? label.reason : label.kind]);

test.each([
  ['an agency', [STORY, STORY, 'Reuter'], [[2, 'attribution']]],
  ['a label', [STORY_DE, STORY_DE, 'Quelle: dpa'], [[2, 'attribution']]],
  ['taken for the body', [STORY_DE, STORY_DE, '| Quelle: dpa'], [[2, 'attribution']]],
  ['a copyright line', [STORY, STORY, '© 2024 The Example'], [[2, 'attribution']]],
  [
    'the first of several',
    [STORY, STORY, '(Reporting by Nora Feld; Editing by Tom Ashwood)', '© 2024 The Example'],
    [
      [2, 'attribution'],
      [3, 'copyright'],
    ],
  ],
  [
    'the line below its head',
    [STORY, STORY, 'Journal Reference:', 'N. Feld. The second crane. Annals of Harbours, 2019'],
    [
      [2, 'attribution'],
      [3, 'attribution'],
    ],
  ],
  ['not when it was first published', [STORY, STORY, 'Originally published: 09:12, 14.03.21'], []],
  ["not the site's copyright far below", [STORY, STORY, 'Share', 'Print', 'More news', '© 2024 The Example'], []],
  ["not a picture's owner", [STORY, STORY, '© Nora Feld'], []],
  ['not a heading', [STORY, STORY, 'Sources'], []],
  ['nothing', [], []],
])('%s', (_, lines, sources) => {
  expect(sourcesOf(...lines)).toEqual(sources);
});

test('the name alone that the dateline has', () => {
  const opening = `| VARDA (Norda) - ${STORY.slice(2)}`;
  expect(sourcesOf(opening, STORY, 'Norda')).toEqual([[2, 'attribution']]);
  expect(sourcesOf(opening, STORY, 'Ferries')).toEqual([]);
});

test('the name alone that the byline has', () => {
  const { page } = pageOf('By Ana Ruiz, Norda', STORY, STORY, 'Norda');
  const byline = { block: 0, from: 0, to: 18, label: { kind: 'removed', reason: 'byline' }, evidence: 'By' } as const;
  expect(findSource(page, [byline])).toMatchObject([{ block: 3, label: { kind: 'attribution' } }]);
});

test("an agency's name behind the last sentence", () => {
  expect(readAttribution(pageOf(STORY, `${STORY} PTI`).page, [])).toBe('PTI');
  expect(readAttribution(pageOf(STORY, STORY).page, [])).toBeNull();
  expect(readAttribution(pageOf().page, [])).toBeNull();
});
