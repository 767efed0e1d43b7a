import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const story = [
  'The last crane of the harbour was sold on Monday, after a night in which the council could not agree on anything else at all.',
  'It had lifted nothing since the spring, and the two men who could still drive it had long found work in another town, they said.',
  'What becomes of the quay nobody would say, though the plans of the council have been in the library for a month, where few read them.',
  'On Tuesday the barge that will take it away was seen behind the breakwater, where it waits for a calm day and a higher tide.',
];
const page = (end: string): string => `The last crane\n\nBy Ada Lindqvist\n\n${story.join('\n\n')}\n\n${end}`;
const last = (end: string): string | undefined => parseArticle(page(end)).article.paragraphs.at(-1)?.text;

test('what is said at the end of who wrote it is no part of the story', () => {
  expect(last('Ada Lindqvist has written of cranes and of other things that stand still for as long as she can think.')).toBe(story[3]);
});

test('one who is spoken of in the story may end it', () => {
  const end = 'Jonas Feld has written of cranes and of other things that stand still for as long as he can think.';
  expect(last(end)).toBe(end);
});

test('his name may stand in capitals above the story', () => {
  const end = 'Ada Lindqvist keeps two goats. Her last book is The quay (Harbour Press).';
  const { paragraphs } = parseArticle(page(end).replace('By Ada Lindqvist', 'ADA LINDQVIST\n\n12 May 2024')).article;
  expect(paragraphs.at(-1)?.text).toBe(story[3]);
});

test('so is what stands below "About" and the name', () => {
  expect(
    last('About Ada Lindqvist\n\nAda has been writing of cranes since 1999, and keeps two goats in a shed that was meant for a boat.'),
  ).toBe(story[3]);
});
