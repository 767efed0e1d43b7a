import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const story = [
  'Every morning at six, before the wind turns, Ida Brandt takes a coal shovel and digs out her front door, which on bad days takes an hour.',
  'The village was founded by fishermen who thought that the dunes would shelter them from the sea, and for a century they did so.',
  'But since the breakwater was built the dunes have wandered east by nine metres a year, and they have taken the school on the way.',
  'Those who stayed have planted forty thousand stalks of grass and have woven two miles of fence, in a pattern that only one of them remembers.',
  'Whether it will be enough is another matter, and the geologist who has studied the dunes for twenty years gives the village another thirty.',
  'That is more than most of them have, the mayor says, and she shuts the door against the wind and puts the kettle back upon the stove.',
  'The county offered to move everyone, and there was money for new houses inland, which two thirds of the village took without a word.',
];

const modern = [
  'A town in the path of the dunes decides to stay',
  'The sand has taken the school and the cemetery, and those who remain have built a wall.',
  'A row of houses half buried in sand, with a child on a bicycle in front.',
  'By Piotr Halloran',
  'Published Oct. 28, 2024',
  ...story,
].join('\n\n');

test('what stands above byline and date is no part of the story', () => {
  const { article } = parseArticle(modern);
  expect(article.paragraphs.map(({ text }) => text)).toEqual(story);
  expect(article.subtitle).toBe('The sand has taken the school and the cemetery, and those who remain have built a wall.');
  expect(article.authors).toEqual(['Piotr Halloran']);
  expect(article.published).toBe('2024-10-28');
});

test('a paragraph above the byline is kept', () => {
  const standfirst = 'The sand has taken the school, and those who remain have built a wall.';
  const [first, ...rest] = story as [string, ...string[]];
  const long = `${first} She has done so for eleven years, and she says that one gets used to anything but the sound of it.`;
  const text = ['A town in the path of the dunes decides to stay', standfirst, long, 'By Piotr Halloran', ...rest].join('\n\n');
  expect(parseArticle(text).article.paragraphs.map((paragraph) => paragraph.text)).toContain(long);
});

test('the author of one entry of a live report does not end the head of the page', () => {
  const [newest, second, ...rest] = story as [string, string, ...string[]];
  const entries = ['14:05', newest, '13:40', 'By Piotr Halloran', second, ...rest.flatMap((text, index) => [`12:${20 + index}`, text])];
  const { article } = parseArticle(['Live: Dunes reach the harbour', '28 October 2024, 14:05', ...entries].join('\n\n'));
  expect(article.paragraphs.map(({ text }) => text)).toEqual(story);
});
