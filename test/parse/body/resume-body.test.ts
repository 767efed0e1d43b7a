import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const head = 'Hochofen läuft weiter\n\nVon Henrike Vollmer\n\n3. September 2024';
const story = [
  'Als Gerda Mattes am Dienstag die Tabelle zum dritten Mal durchging, wusste sie, dass sich jemand verrechnet hatte, und zwar um elf Millionen.',
  'Mattes arbeitet seit 34 Jahren in der Buchhaltung des Werks. Sie ist keine Frau, die laut wird, und sie hat es erst ihrem Mann gezeigt.',
  'Der Konzern hatte die Schließung mit den Kosten begründet. Doch in der Rechnung fehlte eine Zuteilung, die dem Werk seit Jahren zusteht.',
];
const others = 'Mehr zum Thema\nEnergiepreise: Was die Industrie jetzt fordert\nGrüner Stahl: Das teure Versprechen';
const last =
  '„Das war kein Betrug“, sagt der neue Werksleiter. „Das war Schlamperei.“ Er hat den Plan zurückgezogen und 140 Leute wieder eingestellt.';
const textsOf = (text: string): string[] => parseArticle(text).article.paragraphs.map((paragraph) => paragraph.text);

test('a paragraph below a list of other articles belongs to the article', () => {
  expect(textsOf([head, ...story, others, last, 'Zur Startseite'].join('\n\n'))).toEqual([...story, last]);
});

test('the article goes on below a box of fields and more headlines than two', () => {
  const box = 'Unser Newsletter\nJetzt den Newsletter abonnieren\nE-Mail-Adresse\nAnmelden';
  const many = 'Mehr zum Thema\nEnergiepreise: Was die Industrie fordert\nGrüner Stahl: Das teure Versprechen\nEin Werk, drei Eigentümer';
  expect(textsOf([head, ...story, box, many, last, 'Zur Startseite'].join('\n\n'))).toEqual([...story, last]);
});
