import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.js';

const entries = [
  'Power is back in most of the town. About four hundred houses are still dark, the supplier says, and will stay so until the morning.',
  'The lifeboat has reached the trawler that lost its engine off the point. All six men are safe, and the boat is on its way to the harbour.',
];
const headings = (text: string): readonly string[] =>
  parseArticle(text).article.paragraphs.flatMap((paragraph) => (paragraph.type === 'heading' ? [paragraph.text] : []));

test('the first time of a live report heads its entry, as the others do', () => {
  expect(headings(`Storm over the coast\n\n18:42\n${entries[0]}\n\n17:05\n${entries[1]}`)).toEqual(['18:42', '17:05']);
});

test('a time above an article is none of it', () => {
  expect(headings(`Storm over the coast\n\n18:42\n\n${entries.join('\n\n')}`)).toEqual([]);
});
