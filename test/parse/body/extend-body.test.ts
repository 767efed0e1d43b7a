import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const entries = [
  'Power is back in most of the town. About four hundred houses are still dark, the supplier says, and will stay so until the morning.',
  'The lifeboat has reached the trawler that lost its engine off the point. All six men are safe, and the boat is on its way to the harbour.',
];
const headings = (text: string): readonly string[] =>
  parseArticle(text).article.paragraphs.flatMap((paragraph) => (paragraph.type === 'heading' ? [paragraph.text] : []));

test('the times of a live report are none of it', () => {
  expect(headings(`Storm over the coast\n\n18:42\n${entries[0]}\n\n17:05\n${entries[1]}`)).toEqual([]);
});

test('a time above an article is none of it', () => {
  expect(headings(`Storm over the coast\n\n18:42\n\n${entries.join('\n\n')}`)).toEqual([]);
});

test('a short note stays, though more is said far below it than in it', () => {
  const note = 'Our bakery shuts its doors on Saturday after forty years, and nobody on the square knows yet where to buy rye bread.';
  const labels =
    'Share this:\nTwitter\nFacebook\nE-Mail\nLinkedIn\nPinterest\nPrint\nTelegram\nWhatsApp\nLike this:\nLoading...\nPublished by Ada Quill\nAll posts\nPost navigation\nOlder post\nNewer post\nLeave a comment\nName (required)\nE-mail (required)\nWebsite';
  const text = `Menu\nHome\nAbout\nContact\nThe last rye bread\n17 November 2019 ~ Ada Quill\n\n${note}\n\n${labels}\n\n${entries.join('\n\n')}\n\n${entries.toReversed().join(' ')}`;
  const { subtitle, paragraphs } = parseArticle(text).article;
  expect([subtitle, ...paragraphs.map((paragraph) => paragraph.text)]).toContain(note);
});
