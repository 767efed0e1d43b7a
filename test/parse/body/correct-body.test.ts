import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const above = [
  'Alte Mühle am Fluss wird Bäckerei',
  'Die alte Mühle von Havnsee steht seit 2006 still. Nun haben drei Schwestern sie der Gemeinde für einen Euro abgekauft und versprochen, das Dach vor dem Winter zu flicken.',
  'Es wird eine Bäckerei mit eigenem Mehl, sagt Mette Aakjaer, die sich um die Öfen kümmern soll. Als Kind hat sie hier gespielt und wusste genau, wo das Dach undicht war.',
];
const below =
  'Die Arbeiten kosten vier Millionen. Die Hälfte kommt aus einem Topf für das Land, den Rest haben die Schwestern geliehen oder gespart.';
const paragraphsWith = (line: string): string[] =>
  parseArticle([...above, line, below].join('\n')).article.paragraphs.map(({ text }) => text);

test.each([
  ['a note on content of others', 'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden'],
  ['the source of a picture', 'Quelle: Stadtarchiv Havnsee'],
  ['an advertisement with its number', 'Anzeige mobile 4'],
])('%s within the story is none of it', (_, line) => {
  expect(paragraphsWith(line)).toEqual([...above.slice(1), below]);
});

test('a paragraph that begins with such words stays', () => {
  const line =
    'Anzeigen gegen den früheren Besitzer hat die Gemeinde zurückgezogen, nachdem er die Schlüssel nach zwölf Jahren abgegeben hatte.';
  expect(paragraphsWith(line)).toEqual([...above.slice(1), line, below]);
});

test('a question above the link to its article is the headline of another, and a crosshead without one', () => {
  const question = 'Wer zahlt für die Mühlen im Norden?';
  const read = (...lines: string[]): string[] =>
    parseArticle([...above, ...lines, below].join('\n')).article.paragraphs.map(({ text }) => text);
  expect(read(question, 'Mehr lesen')).toEqual([...above.slice(1), below]);
  expect(read(question)).toEqual([...above.slice(1), question, below]);
  expect(read(question, 'Mehr lesen', 'Mühlen im Norden stehen still')).toContain(question);
});
