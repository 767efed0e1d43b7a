import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const release = [
  'Harbour railway to run on power from its cranes',
  'NORTHAM, 5 June 2024 – When a container is set down on a train at the west quay, it will charge the battery of the engine. The harbour railway has rebuilt two of its five cranes and on Tuesday pulled a first train over the bridge.',
  'So far the power was turned into heat, which warmed the canteen in winter. Now it flows into a store the size of a goods wagon that stands between the tracks.',
  '“We lift nothing that we did not lift before,” said Imogen Harms, who runs the yard. “We only no longer drop it for nothing.”',
];
const about = [
  'About Northam Harbour Railway',
  'Northam Harbour Railway runs 22 kilometres of track and five cranes. It belongs to the town and employs 140 people.',
];
const contacts = ['Press contact:', 'Silas Boyce', 'Phone: 0100 555 1234', 'press@railway.example', 'www.railway.example'];
const bodyOf = (lines: readonly string[]): readonly string[] => parseArticle(lines.join('\n\n')).article.paragraphs.map(({ text }) => text);

test('a release ends above its contacts and what it says about the sender', () => {
  expect(bodyOf([...release, ...about, ...contacts])).toEqual(release.slice(1));
});

test('whom to ask writes nothing', () => {
  expect(parseArticle([...release, ...contacts].join('\n\n')).article.authors).toEqual([]);
});

test('a story goes on below an address in its midst', () => {
  const [title, ...paragraphs] = release as [string, ...string[]];
  expect(bodyOf([title, ...paragraphs, 'Contact: press@railway.example', ...paragraphs.map((text) => `Later. ${text}`)]).at(-1)).toBe(
    `Later. ${release[3]}`,
  );
});
