import { expect, test } from 'vitest';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { openLetter } from '../../src/parse/open-letter.js';
import { splitLines } from '../../src/parse/split-lines.js';

const opened = (text: string) => openLetter(groupBlocks(splitLines(text)));
const texts = (blocks: readonly { readonly text: string }[] | undefined): string[] => (blocks ?? []).map(({ text }) => text);

const envelope = ['From: Nora Feld <nora@marlow.example>', 'To: Desk <desk@marlow.example>', 'Subject: Fwd: Harbour crane turns again'];
const story = [
  'The harbour crane of Marlow turned again on Saturday, after a rest of eleven years and two changes of grease. Some four hundred people came to watch.',
  '“It squeaked, but in the right key,” said the keeper, who had oiled the wheel every month all the same and had kept the bills.',
  'The town has not yet said what the crane is to lift. A committee meets in the spring, and it has been asked to think of something heavy.',
].join('\n\n');

test.each([
  ['a field in any language, with an address', 'Avsändare: Nora <nora@marlow.example>\nÄmne: Kranen\n\n'],
  ['below a line that says what follows', `---------- Forwarded message ---------\n${envelope.join('\n')}\n\n`],
  ['with a word to the reader above', `For your page three?\n\n${envelope.join('\n')}\n\n`],
])('a letter: %s', (_, head) => {
  expect(texts(opened(head + story)?.matter).join('\n\n')).toBe(story);
});

test.each([
  ['a story', story],
  ['a story that quotes a letter', `${story}\n\n${envelope.join('\n')}\n\n${story}`],
  ['the head of an article', `Title: Crane turns\nAuthor: Nora Feld <nora@marlow.example>\nDate: 5 November 2019\n\n${story}`],
  ['lines of a contact', `Contact: Nora Feld\nPhone: 0100 555 1234\nEmail: nora@marlow.example\n\n${story}`],
])('no letter: %s', (_, text) => {
  expect(opened(text)).toBeNull();
});

test('a letter forwarded within a letter is the one that is opened', () => {
  const { above, matter } = opened(`${envelope.join('\n')}\n\nSee below.\n\n${envelope.join('\n')}\n\n${story}`) ?? {};
  expect(above).toHaveLength(7);
  expect(texts(matter).join('\n\n')).toBe(story);
});

test('what the subject says is the headline, and the sender speaks above it', () => {
  const { above, matter } = opened(`${envelope.join('\n')}\n\nHello, this came today.\n\nHarbour crane turns again\n\n${story}`) ?? {};
  expect(texts(above).at(-1)).toBe('Hello, this came today.');
  expect(texts(matter)[0]).toBe('Harbour crane turns again');
});

test('of a posting that quotes an article, the article', () => {
  const quoted = story.replace(/^/gm, '> ');
  const { matter, below } = opened(`${envelope.join('\n')}\n\nHi all,\n\n${quoted}\n\nBest,\nNora`) ?? {};
  expect(matter).toHaveLength(3);
  expect(matter?.every(({ mark }) => mark === '')).toBe(true);
  expect(texts(below)).toEqual(['Best,', 'Nora']);
});

test('an answer piece by piece is not the article', () => {
  const quoted = story.split('\n\n').map((paragraph) => `> ${paragraph}\n\nI doubt that, and here is why: the crane has no wheel.`);
  expect(opened(`${envelope.join('\n')}\n\n${quoted.join('\n\n')}`)?.matter).toHaveLength(6);
});

test('a signature is below the article', () => {
  expect(texts(opened(`${envelope.join('\n')}\n\n${story}\n\n-- \nNora Feld\nMarlow Courier`)?.below)).toEqual([
    '--',
    'Nora Feld',
    'Marlow Courier',
  ]);
});

test('one who forwards a letter may say more above it', () => {
  const note = [
    'Hi Sam,',
    'One for the county page on Thursday? I can get you somebody from the committee if you want a local line.',
    'Bex',
  ];
  const marks = 'Begin forwarded message:';
  const full = [...envelope, 'Date: 6 November 2024'].join('\n');
  const long = [story, story, story].join('\n\n');
  const { above, matter } = opened([...note, marks, full, long].join('\n\n')) ?? {};
  expect(above).toHaveLength(8);
  expect(texts(matter).join('\n\n')).toBe(long);
});
