import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const story = [
  'Old mill by the river becomes a bakery',
  'The old mill at Havnsea has stood still since 2006. Now three sisters have bought it from the town for one crown, and have promised to mend the roof before the winter.',
  'It will be a bakery with its own flour, says Mette Aakjaer, who is to look after the ovens. She played here as a child and knew exactly where the roof leaked.',
  'The work costs four million. Half of it comes from a fund for the countryside, and the sisters have borrowed or saved the rest.',
];
const lastOf = (...foot: readonly string[]): string | undefined =>
  parseArticle([...story, ...foot].join('\n\n')).article.paragraphs.at(-1)?.text;

test.each([
  ['a newsletter', 'If you do not want to miss the news of the week, sign up for our newsletter!'],
  ['rights', 'Copyright Havnsea Post. All rights reserved. No copying, no training of models.'],
  ['an address', 'karen.mill@havnsea.example'],
  ['a channel', 'Discuss this story in our channel, and follow us on Telegram'],
])('%s below the last paragraph is none', (_, line) => {
  expect(lastOf(line)).toBe(story.at(-1));
});

test('a last paragraph that speaks of such things stays', () => {
  const last =
    'The sisters will tell how the work goes in a newsletter of their own, which four hundred people of the town already read on Sundays over breakfast, and which Mette Aakjaer says is the harder work of the two, since flour does not complain about its commas.';
  expect(lastOf(last)).toBe(last);
});
