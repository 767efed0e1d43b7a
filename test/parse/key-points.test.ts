import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.js';

const story = [
  'The last crane of the harbour was sold on Monday, after a night in which the council could not agree on anything else at all, neither on the price nor on what is to become of the quay below it.',
  'It had lifted nothing since the spring, and the two men who could still drive it had long found work in another town, they said, where there are cranes enough and the pay is better than it was here.',
  'What becomes of the quay nobody would say, though the plans of the council have been in the library for a month, where few people have come to read them and fewer have written anything in the book.',
];
const points = '• The crane is sold\n• Nobody knows what becomes of the quay\n• Plans in the library';
const texts = (text: string): readonly string[] => parseArticle(text).article.paragraphs.map((paragraph) => paragraph.text);

test('the points above the story are none of it', () => {
  const [first = '', ...others] = story;
  expect(texts(`The last crane\n\nBy Ada Lindqvist\n\nKey points\n${points}\n\n${[first, ...others].join('\n\n')}`)).toEqual(story);
});
