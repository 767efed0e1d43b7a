import { expect, test } from 'vitest';
import { findPublished } from '../../../src/parts/date/find-published.js';
import { pageOf } from '../../support/page-of.js';

const STORY = '| The council of the town has voted on Monday for a bridge that nobody had asked for until the last week of the year.';
const STORY_DE = '| Der Rat der Stadt hat am Montag für eine Brücke gestimmt, die bis zur letzten Woche des Jahres niemand verlangt hatte.';

test.each([
  ['below the title', ['# A bridge for the town', 'March 3, 2020', STORY], '2020-03-03', [1]],
  ['above the title', ['March 3, 2020', '# A bridge for the town', STORY], '2020-03-03', [0]],
  ['behind the byline', ['# A bridge for the town', 'By Nora Feld | March 3, 2020 10:20', STORY], '2020-03-03T10:20', [1]],
  ['with a label', ['# A bridge for the town', 'Published: March 3, 2020', STORY], '2020-03-03', [1]],
  [
    'published before updated',
    ['# A bridge for the town', 'Updated March 5, 2020', 'Published March 3, 2020', STORY],
    '2020-03-03',
    [2, 1],
  ],
  ['changed later that day', ['# A bridge for the town', 'March 3, 2020', 'Updated at 18:25', STORY], '2020-03-03', [1, 2]],
  ['the earlier of two', ['# A bridge for the town', '2020-03-05 10:20 2020-03-03 09:10', STORY], '2020-03-03T09:10', [1]],
  [
    'with the change behind it, and where it is from in front',
    ['# Eine Brücke', 'DER STROMBOTE | 3. März 2020, 06.45 Uhr • Aktualisiert am 3. März 2020 um 11.20 Uhr |', STORY_DE],
    '2020-03-03T06:45',
    [1],
  ],
  ['at the end', ['# A bridge for the town', STORY, STORY, 'March 3, 2020'], '2020-03-03', [3]],
  ['no more than a month', ['March 2020', STORY], '2020-03', [0]],
  ['in German', ['# Eine Brücke für die Stadt', '3. März 2020, 10.20 Uhr', STORY_DE], '2020-03-03T10:20', [1]],
  ['at the head of the first paragraph', ['# Eine Brücke', STORY_DE.replace('| ', '| 3. März 2020. ')], '2020-03-03', []],
  ['before a sentence', ['# Eine Brücke', STORY_DE.replace('| ', '| 3.3.2020, 10.20 Uhr')], '2020-03-03T10:20', []],
  ['of the last change alone', ['# A bridge', STORY, STORY, 'Last updated: March 3, 2020'], '2020-03-03', [3]],
  [
    'rather than the day of a picture',
    ['# A bridge for the town', 'March 3, 2020', STORY, STORY, 'Posted by the town on Monday, March 2, 2020', STORY],
    '2020-03-03',
    [1],
  ],
  [
    'rather than the day that opens the story',
    ['# Un pont pour la ville', 'Par Nora Feld le 03.03.2020', STORY.replace('| ', '| Le 2 mars 2020, le maire ')],
    '2020-03-03',
    [1],
  ],
  ['month first where nothing shows the order', ['# A bridge for the town', '03/04/2020', STORY], '2020-03-04', [1]],
  ['day first as in another date', ['# A bridge for the town', '03/04/2020', STORY, 'A mill for rent', '28/03/2020'], '2020-04-03', [1]],
  ['alone below buttons', ['# A bridge for the town', STORY, 'Share', 'Print', 'Top', 'March 3, 2020'], '2020-03-03', [5]],
  ['in the dateline', ['# A bridge', STORY.replace('| ', '| RIVERTON, March 3, 2020 (EXAMPLEWIRE) - ')], '2020-03-03', []],
])('%s', (_, lines, published, claimed) => {
  const { page, head } = pageOf(...lines);
  const found = findPublished(page, head);
  expect(found.published).toBe(published);
  expect(found.claims.map(({ block }) => block)).toEqual(claimed);
});

test.each([
  ['a day of the story', ['# A bridge for the town', STORY.replace('on Monday', 'on March 3, 2020,')]],
  ['a relative date', ['# A bridge for the town', '4 months ago', STORY]],
  ['a comment', ['# A bridge for the town', STORY, STORY, 'Nora Feld says:', 'March 3, 2020 at 4:43 pm']],
  ['an embedded post', ['# A bridge for the town', STORY, '— Nora Feld (@norafeld) March 3, 2020', STORY]],
  ['the last day of an event', ['# Eine Brücke für die Stadt', 'Woche der Brücke, 14. - 20. März 2020', STORY_DE]],
  ['a dateline without a year', ['# A bridge for the town', STORY.replace('| ', '| RIVERTON, March 3 - ')]],
  [
    'a date among related links',
    ['# A bridge for the town', STORY, 'Read more', 'A tunnel for the town', 'More from the town hall', 'March 3, 2020'],
  ],
  ['nothing', []],
])('not the date of publication: %s', (_, lines) => {
  const { page, head } = pageOf(...lines);
  expect(findPublished(page, head)).toEqual({ published: null, claims: [] });
});
