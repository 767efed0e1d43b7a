import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.js';
import { findMailSubject } from '../../src/parts/mail-header.js';

const head = ['From: Nora Feld <nora@marlow.example>', 'To: Desk <desk@marlow.example>', 'Subject: Re: Fwd: Swimming hall opens at last'];
const story = [
  'The harbour town of Marlow opened its new swimming hall on Saturday, after eleven years of planning and two changes of architect. More than four hundred people came to see the pools.',
  '“We had almost stopped believing in it,” said the mayor, who cut the ribbon together with the oldest member of the swimming club. The hall has cost the town nine million in all.',
].join('\n\n');

test.each([
  ['Subject: Fwd: Ferries', 'Ferries'],
  ['Betreff: AW: WG: Fähren', 'Fähren'],
  ['Subject: [harbours] Re[2]: Ferries', 'Ferries'],
  ['Objet: Repas de midi', 'Repas de midi'],
])('%s', (line, subject) => {
  expect(line.slice(findMailSubject(line) ?? 0)).toBe(subject);
});

test.each(['Subject: Re:', 'The subject: ferries', 'Ferries'])('no subject: %s', (line) => {
  expect(findMailSubject(line)).toBeNull();
});

test('the subject is the title where no headline stands in the letter', () => {
  const { article } = parseArticle(`${head.join('\n')}\n\n${story}`);
  expect(article.title).toBe('Swimming hall opens at last');
  expect(article.removed).toContainEqual(expect.objectContaining({ text: 'Subject: Re: Fwd:', reason: 'mail-header' }));
});

test('the headline is where one does', () => {
  const { article } = parseArticle(`${head.join('\n')}\n\nMarlow opens its new swimming hall\n\n${story}`);
  expect(article.title).toBe('Marlow opens its new swimming hall');
});
