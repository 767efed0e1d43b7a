import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const title = 'Marlow opens its new swimming hall';
const first =
  'The harbour town of Marlow opened its new swimming hall on Saturday, after eleven years of planning and two changes of architect. More than four hundred people came to see the pools.';
const rest = [
  '“We had almost stopped believing in it,” said the mayor, who cut the ribbon together with the oldest member of the swimming club. The hall has cost the town nine million in all.',
  'From Monday the schools of the district will use the pools in the morning. In the afternoon they are open to everybody, and the club trains there three evenings a week.',
].join('\n\n');

const subtitleOf = (...parts: readonly string[]): string | null => parseArticle(parts.join('\n\n')).article.subtitle;

test('below the title, without a full stop', () => {
  const dek = 'After eleven years of planning the town has pools for its schools and its club';
  expect(subtitleOf(title, dek, 'By Nora Feld', first, rest)).toBe(dek);
});

test('below the byline, told again at length by the first paragraph', () => {
  const standfirst =
    'The harbour town of Marlow has opened its swimming hall after eleven years of planning. More than four hundred people came on Saturday to see the pools and the new changing rooms.';
  const long = `${first} Among them were many who had signed the first petition for a swimming hall in the harbour.`;
  expect(subtitleOf(title, 'By Nora Feld', '12 March 2024', standfirst, long, rest)).toBe(standfirst);
});

test('between title and byline, in words of its own', () => {
  const dek = 'Nora Feld on patience, stone and the sound of children under a roof';
  expect(subtitleOf(title, dek, 'Interview: Carsten Buhr', first, rest)).toBe(dek);
});

test('right between title and byline, in words that the text does not have', () => {
  const dek = 'What patience, a loan and eleven hundred signatures can still build';
  expect(subtitleOf(title, dek, 'By Nora Feld', first, rest)).toBe(dek);
  expect(subtitleOf(title, dek, first, rest)).toBe(dek);
  expect(subtitleOf(title, first, rest)).toBeNull();
});

test('below the title, above the picture', () => {
  const standfirst = 'After eleven years of planning the harbour town has a swimming hall. The club trains there already.';
  expect(subtitleOf(title, standfirst, 'Photo: Carsten Buhr', first, rest)).toBe(standfirst);
});

test('between title and byline, with buttons below it', () => {
  const dek = 'Nobody believed in it any more. A visit on the first day, with the oldest member';
  expect(subtitleOf(title, dek, 'Share', '12 comments', 'By Nora Feld', first, rest)).toBe(dek);
});

test('quotes in pointed marks', () => {
  const dek = 'After eleven years the town has pools. «We had stopped believing in it», the mayor says';
  expect(subtitleOf(title, 'By Nora Feld', dek, '12 March 2024', first, rest)).toBe(dek);
});

test('auf Deutsch, mit Datum darunter', () => {
  const vorspann = 'Nach elf Jahren der Planung hat die Hafenstadt Marlow ein Hallenbad. Mehr als vierhundert Menschen wollten es sehen.';
  const text = [
    'Marlow eröffnet sein neues Hallenbad',
    vorspann,
    'Von Nora Feld, 12. März 2024',
    'Die Bürgermeisterin der Hafenstadt durchschnitt das Band am Samstag gemeinsam mit dem ältesten Mitglied des Schwimmvereins. „Wir hatten schon fast nicht mehr daran geglaubt“, sagte sie.',
    'Von Montag an nutzen die Schulen des Kreises das Hallenbad am Vormittag. Am Nachmittag steht es allen offen, und der Verein trainiert dort an drei Abenden in der Woche.',
  ];
  expect(subtitleOf(...text)).toBe(vorspann);
});

test.each([
  ['the first paragraph', [title, first, rest]],
  ['the first paragraph below a byline', [title, 'By Nora Feld', first, rest]],
  ['a byline', [title, 'By Nora Feld, staff writer', first, rest]],
  ['a date', [title, 'Published on 12 March 2024 at 10:15', first, rest]],
  ['a row of buttons', [title, 'Share Facebook Twitter WhatsApp Email', first, rest]],
  ['a newsletter prompt', [title, 'Sign up for our newsletter and get the best stories of the week', first, rest]],
  ['a caption with its credit', [title, 'The new pools of the swimming hall in Marlow (Photo: Nora Feld)', first, rest]],
])('none: %s', (_, parts) => {
  expect(subtitleOf(...parts)).toBeNull();
});
