import { expect, test } from 'vitest';
import { findAuthors } from '../../../src/parts/byline/find-authors.js';
import { pageOf } from '../../support/page-of.js';

const STORY = '| The council of the town has voted on Monday for a bridge that nobody had asked for until the last week of the year.';
const SPEECH = '| “Nobody has asked me,” said Nora Feld, who keeps the only shop on the other bank of the river and sells bread to both.';
const STORY_DE = '| Der Rat der Stadt hat am Montag für eine Brücke gestimmt, die bis zur letzten Woche des Jahres niemand verlangt hatte.';

const STORY_ES = '| El pueblo abrió el viernes su puente nuevo sobre el río, después de dos años de obras y ante cientos de vecinos.';

test.each([
  [
    'in capitals above the date',
    ['# Un puente para el pueblo', 'REMEDIOS ALCANDA SANZ', '30 AGO 2018 - 00:00 CEST', STORY_ES, STORY_ES],
    ['Remedios Alcanda Sanz'],
    [1],
  ],
  ['below the title', ['# A bridge for the town', 'By Nora Feld', STORY], ['Nora Feld'], [1]],
  ['a bare name between title and body', ['# A bridge for the town', 'Nora Feld', STORY], ['Nora Feld'], [1]],
  ['above the title', ['By Nora Feld', '# A bridge for the town', STORY], ['Nora Feld'], [0]],
  ['far below the title', ['# A bridge for the town', 'Share', 'Print', 'Email', 'Save', 'By Nora Feld', STORY], ['Nora Feld'], [5]],
  ['taken for the body', ['# A bridge for the town', '| By Nora Feld', STORY], ['Nora Feld'], [1]],
  ['with its date', ['# A bridge for the town', 'Nora Feld | March 3, 2020', STORY], ['Nora Feld'], [1]],
  ['without a title', ['By Nora Feld', STORY], ['Nora Feld'], [0]],
  ['the label on its own line', ['# A bridge for the town', 'By', 'Nora Feld', STORY], ['Nora Feld'], [1, 2]],
  ['several lines', ['# A bridge for the town', 'By Nora Feld', 'Tom Ashwood', STORY], ['Nora Feld', 'Tom Ashwood'], [1, 2]],
  [
    'rather than those of readers',
    ['# A bridge for the town', STORY, SPEECH, STORY, 'Comments', 'Posted by: Nora Feld', 'No.', 'Posted by: Tom Ashwood', 'Yes.'],
    [],
    [],
  ],
  [
    'rather than whom to ask',
    ['# A bridge for the town', STORY, SPEECH, STORY, 'For interviews please contact:', 'Tom Ashwood, Media Officer'],
    [],
    [],
  ],
  [
    'and signed at the end as well',
    ['# A bridge for the town', 'By Nora Feld', STORY, SPEECH, STORY, 'Nora Feld (writer)'],
    ['Nora Feld'],
    [1, 5],
  ],
  [
    'a handle below each',
    ['# A bridge for the town', 'Nora Feld', '@norafeld', 'Tom Ashwood', '@tomash', STORY],
    ['Nora Feld', 'Tom Ashwood'],
    [1, 3],
  ],
  ['"and" on its own line', ['# A bridge for the town', 'Nora Feld', 'and', 'Tom Ashwood', STORY], ['Nora Feld', 'Tom Ashwood'], [1, 3]],
  ['a role on the next line', ['# A bridge for the town', 'Nora Feld', 'Staff writer', STORY], ['Nora Feld'], [1]],
  [
    'a role on the line between',
    ['# A bridge for the town', 'Nora Feld', 'Staff writer', 'Tom Ashwood', 'Editor', STORY],
    ['Nora Feld', 'Tom Ashwood'],
    [1, 3],
  ],
  [
    'a role below each label',
    ['# A bridge for the town', 'By Nora Feld', 'Staff writer', 'By Tom Ashwood', 'Editor', STORY],
    ['Nora Feld', 'Tom Ashwood'],
    [1, 3],
  ],
  ['editors besides', ['# A bridge for the town', 'By Nora Feld', 'Edited by Tom Ashwood', STORY], ['Nora Feld'], [1]],
  ['in capitals', ['# A bridge for the town', 'By NORA FELD', STORY], ['Nora Feld'], [1]],
  ['a surname in capitals', ['# A bridge for the town', 'By Nora LE FELD', STORY], ['Nora Le Feld'], [1]],
  [
    'in capitals, and as the page writes it elsewhere',
    [
      '# A bridge for the town',
      'By NORA MCFELD',
      STORY,
      STORY,
      'Nora McFeld writes about bridges for The Harbour Post and about those who build them.',
    ],
    ['Nora McFeld'],
    [1],
  ],
  ['at the end', ['# A bridge for the town', STORY, STORY, 'By Nora Feld'], ['Nora Feld'], [3]],
  ['a group', ['# A bridge for the town', 'By Weekend Shopping Team', STORY], ['Weekend Shopping Team'], [1]],
  [
    'a rare name that has a biography',
    [
      '# A bridge for the town',
      'Wulfrik Ashwood',
      STORY,
      STORY,
      'Wulfrik Ashwood is a reporter for The Harbour Post and has written about bridges for twenty years.',
    ],
    ['Wulfrik Ashwood'],
    [1],
  ],
  ['a name that stands twice', ['# A bridge for the town', 'Nora Feld', 'Nora Feld', STORY], ['Nora Feld'], [1, 2]],
  [
    'a rare name with more by it',
    ['# A bridge for the town', 'Wulfrik Zanth', STORY, STORY, 'More by Wulfrik Zanth'],
    ['Wulfrik Zanth'],
    [1],
  ],
  ['a login by the date', ['# A bridge for the town', 'BridgeFan 3 March 2020', STORY], ['BridgeFan'], [1]],
  ['one word that signs again', ['# A bridge for the town', 'Zanth · 3 March 2020', STORY, STORY, 'About Zanth'], ['Zanth'], [1]],
  ['a picture in front of the name', ['# A bridge for the town', '[6eef5bc5-c8a0-4da1] Nora Feld • 8h', STORY, STORY], ['Nora Feld'], [1]],
  ['one word by the title', ['# A bridge for the town', 'storkfan77', '3 March 2020', STORY, STORY], ['storkfan77'], [1]],
  ['a group by the date', ['# A bridge for the town', 'Harbour Post Staff', 'March 3, 2020', STORY], ['Harbour Post Staff'], [1]],
  ['a label of another language', ['# A bridge for the town', '3.04.2020 par Wulfrik Zanth', STORY], ['Wulfrik Zanth'], [1]],
  [
    'a paragraph about the author',
    [
      '# A bridge for the town',
      'By Nora Feld, an editor who has covered towns for ten years. She has seen many bridges. Write to her with news of yours, and she may come to look at it.',
      STORY,
    ],
    ['Nora Feld'],
    [1],
  ],
  ['a login behind the section', ['# A bridge for the town', 'Posted in Bridges by storkfan on March 3, 2020', STORY], ['storkfan'], [1]],
  [
    'a login with a label and the date before whom a picture shows',
    ['# A bridge for the town', '3 March 2020 | by storkfan | in Bridges', 'Share', 'Nora Feld', STORY],
    ['storkfan'],
    [1],
  ],
  ['editors without a name', ['# A bridge for the town', 'Editor', STORY], ['Editor'], [1]],
  [
    'initials for a portrait',
    ['# A bridge for the town', 'NF', 'Nora Feld', 'TA', 'Tom Ashwood', STORY],
    ['Nora Feld', 'Tom Ashwood'],
    [2, 4],
  ],
  [
    'a second author behind a sign',
    ['# A bridge for the town', 'By Nora Feld', '& Tom Ashwood', STORY],
    ['Nora Feld', 'Tom Ashwood'],
    [1, 2],
  ],
  [
    'a Japanese name below the date',
    ['# 町の橋', '佐伯 美緒', '| 町の議会は月曜日、年末まで誰も求めていなかった橋の建設を決めた。来年の春には工事が始まる。'],
    ['佐伯 美緒'],
    [1],
  ],
  [
    'two with what they are',
    ['# A bridge for the town', 'By Nora Feld, Science Correspondent, and Tom Ashwood, Arctic Editor', STORY],
    ['Nora Feld', 'Tom Ashwood'],
    [1],
  ],
  [
    'an Arabic name behind its city',
    [
      '# جسر جديد في المدينة',
      'جدة - أحمد الزهراني',
      '| صوت مجلس المدينة يوم الاثنين لصالح بناء جسر لم يطلبه أحد حتى الأسبوع الأخير من العام.',
    ],
    ['أحمد الزهراني'],
    [1],
  ],
  [
    'an Arabic name in front of its city',
    [
      '# جسر جديد في المدينة',
      'أحمد الزهراني – جدة',
      '| صوت مجلس المدينة يوم الاثنين لصالح بناء جسر لم يطلبه أحد حتى الأسبوع الأخير من العام.',
    ],
    ['أحمد الزهراني'],
    [1],
  ],
  ['whose site it is', ['A bridge for the town – Nora Feld', '# A bridge for the town', STORY, '© 2020 Nora Feld'], ['Nora Feld'], [3]],
  [
    'a label at the end of a dated line',
    ['# A bridge for the town', 'Written on 3 March 2020 by', 'Nora Feld', STORY],
    ['Nora Feld'],
    [1, 2],
  ],
  ['a bullet between label and name', ['# A bridge for the town', 'By', '•', 'Nora Feld', STORY], ['Nora Feld'], [1, 2, 3]],
  ['in German', ['# Eine Brücke für die Stadt', 'Von Nora Feld', STORY_DE], ['Nora Feld'], [1]],
  ['a German label on its own line', ['# Eine Brücke für die Stadt', 'Autor:', 'Nora Feld', STORY_DE], ['Nora Feld'], [1, 2]],
  ['a German signature', ['# Eine Brücke für die Stadt', STORY_DE, STORY_DE, 'Von Nora Feld'], ['Nora Feld'], [3]],
])('%s', (_, lines, authors, claimed) => {
  const { page, head } = pageOf(...lines);
  const found = findAuthors(page, head);
  expect(found.authors).toEqual(authors);
  expect(found.claims.map(({ block }) => block)).toEqual(claimed);
});

test.each([
  [
    'what stands near the title before what stands at the foot',
    ['# A bridge for the town', 'By Nora Feld', STORY, 'By Tom Ashwood'],
    ['Nora Feld'],
  ],
  ['a photographer', ['# A bridge for the town', 'Photo: Nora Feld', STORY], []],
  ['whom a picture shows', ['# A bridge for the town', 'Nora Feld (Photo: Daily Example)', STORY], []],
  ['two words with capitals', ['# A bridge for the town', 'Wulfrik Ashwood', STORY], []],
  ['whom a headline speaks of', ['# A bridge for the town', 'Few thanks for the speech by Nora Feld', STORY], []],
  [
    'a section above the date',
    ['Home', 'Civic Works', 'Sport', '# A bridge for the town', 'Civic Works', 'March 3, 2020', STORY, 'Civic Works', 'Sport'],
    [],
  ],
  ['a section by the date', ['# A bridge for the town', 'Politics · 3 March 2020', STORY], []],
  ['a tag that stands twice', ['# A bridge for the town', 'Wulfrik Zanth', STORY, STORY, STORY, 'Wulfrik Zanth', 'Bridges'], []],
  ['a menu', ['# A bridge for the town', 'Contact Us', 'New York', STORY], []],
  ['the title itself', ['# Nora Feld', STORY], []],
  ['whom a release says to call', ['# A bridge for the town', STORY, STORY, 'Media Contact:', 'Nora Feld'], []],
  ['an office with an "and"', ['# A bridge for the town', 'By Nora Feld, Director of Health and Human Services', STORY], ['Nora Feld']],
  ['a prompt', ['# A bridge for the town', 'By signing up, I agree to the terms', STORY], []],
  ['a name in the middle of the text', ['# A bridge for the town', STORY, STORY, STORY, 'Nora Feld', SPEECH, STORY, STORY], []],
  ['a licence', ['# A bridge for the town', STORY, 'LICENSED UNDER CC BY NC ND'], []],
  ['entries of a menu', ['Authors', 'Newsletter', 'Text Alerts', '# A bridge for the town', STORY], []],
  ['a town by the date', ['# A bridge for the town', 'Lisbon, 3 March 2020', STORY], []],
  ['the sign of a picture', ['# A bridge for the town', STORY, '© Nora Feld'], []],
  [
    'a company',
    [
      '# A bridge for the town',
      '3 March 2020 | Source: Norda Works, Inc.',
      STORY,
      STORY,
      'About Norda Works',
      'Norda Works builds bridges and is based in Riverton.',
    ],
    [],
  ],
  ['nothing', [], []],
])('not taken for a byline: %s', (_, lines, authors) => {
  const { page, head } = pageOf(...lines);
  expect(findAuthors(page, head).authors).toEqual(authors);
});
