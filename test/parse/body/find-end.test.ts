import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const HEADLINE = 'The islands count their sheep and find fewer';
const STORY = [
  'The islands have counted their sheep since the war, and every spring there are fewer of them on the hills above the harbour.',
  'Nobody knows where they go, said the harbour master, who has counted them himself for thirty years and has a book of it.',
  'The council has asked for a report by the end of the year, and has put a sum aside for a boat that is to look at the cliffs.',
  'Until then the shepherds are asked to lock their gates at night, and to tell the harbour master of all that they miss.',
];
const BELOW = ['The islands are a group of nine in the northern sea.', 'They have a ferry, a school and a wall.'];

const paragraphsOf = (...lines: readonly string[]): string[] =>
  parseArticle([HEADLINE, ...lines].join('\n\n')).article.paragraphs.map(({ text }) => text);

test.each([
  ['ENDS'],
  ['- ENDS -'],
  ['-30-'],
  ['###'],
  ['# # #'],
  ['End of Document'],
  [`The post ${HEADLINE} appeared first on The Harbour Post.`],
  [`O artigo ${HEADLINE} apareceu primeiro em O Cais.`],
])('an article ends with %s', (end) => {
  expect(paragraphsOf(...STORY, end, ...BELOW)).toEqual(STORY);
});

test('a mark with most of the text below it ends nothing', () => {
  expect(paragraphsOf(...STORY, 'ENDS', ...STORY.map((text) => text.replace('sheep', 'goats')), ...BELOW).length).toBeGreaterThan(6);
});

test('rules between chapters end nothing', () => {
  const chapters = STORY.flatMap((text) => [text, '###']);
  expect(paragraphsOf(...chapters.slice(0, -1))).toEqual(STORY);
});

test('an article ends above its notes to editors', () => {
  expect(
    paragraphsOf(...STORY, 'Notes to editors', '1. The islands are a group of nine in the northern sea.', '2. The count was done by boat.'),
  ).toEqual(STORY);
});

test('an article ends above the comments of its readers, however many', () => {
  const said = (name: string, hour: number): string[] => [
    `${name} wrote on Oct 16, 2008 ${hour}:40 PM:`,
    ...STORY.slice(0, 2).map((text) => text.replace('sheep', 'goats')),
  ];
  expect(paragraphsOf(...STORY, 'Comments', ...said('Quay Cat', 5), ...said('Go Badgers', 6), ...said('tired of it', 7))).toEqual(STORY);
});

test('an article ends above who posted it and when', () => {
  expect(paragraphsOf(...STORY, 'Posted by The Harbour Cat at 9:26 PM', ...BELOW)).toEqual(STORY);
});
