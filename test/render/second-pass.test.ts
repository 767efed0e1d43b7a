import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParagraphType } from '../../src/article.js';
import { decode, parseArticle, renderText } from '../../src/index.js';
import { makeArticle } from './make-article.js';

const widths = [80, 72, 66, 40, 0];

/** The text of an article, and what becomes of it when it is read and printed once more. */
function formatTwice(text: string, width: number): [once: string, twice: string] {
  const once = renderText(parseArticle(text).article, { width });
  return [once, renderText(parseArticle(once).article, { width })];
}

const folder = fileURLToPath(new URL('../../fixtures/', import.meta.url));
/** Articles whose head or foot is told by what stood around it, which is gone. */
const toldByTheirPage = ['daily-of-today-ja', 'interview-de', 'title-only-en', 'translated-scrape', 'wire-allcaps-en'];
const cases = readdirSync(folder)
  .filter((name) => !toldByTheirPage.includes(name) && readdirSync(`${folder}${name}`).includes('input.txt'))
  .map((name) => [name] as const);

describe('text that is formatted again stays as it is', () => {
  it.each(cases)('%s', (name) => {
    const { text } = decode(readFileSync(`${folder}${name}/input.txt`));
    for (const width of widths) {
      const [once, twice] = formatTwice(text, width);
      expect(twice, `${width} columns`).toBe(once);
    }
  });

  it('any plain article, at any usual width', () => {
    fc.assert(
      fc.property(plainArticle, fc.constantFrom(...widths), (article, width) => {
        const [once, twice] = formatTwice(renderText(article, { width }), width);
        expect(twice).toBe(once);
      }),
      { numRuns: 200 },
    );
  });
});

const sentences = [
  'On Monday morning Albert Reents walked out to the edge of the bog with a spade that had belonged to his grandfather.',
  'The county wants to close the drains with walls of oak and clay, and it has found the money for the work at last.',
  'Nobody in the village had been asked whether the meadows beside the track may become too wet to mow.',
  'The council will vote on Thursday.',
  '"I never thought that I would see water standing here," said the farmer, who is seventy-eight years old.',
  'It took three summers, four engineers and a loan of nine million euros before the first of the walls stood.',
  'In 1987 the last of the peat trains left for the coast, and the rails were sold to a museum in the north.',
  'Those who keep cows fear for their land, although they have been promised that they will be paid for every hectare.',
  'By autumn the first cranes may rest on the moor again.',
  'That is more than the town spends on its schools in a year, as the opposition was quick to say on Tuesday evening.',
];
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const proseOf = (most: number): fc.Arbitrary<string> =>
  fc.shuffledSubarray(sentences, { minLength: 2, maxLength: most }).map((parts) => parts.join(' '));

/** An article with nothing around it: a head as far as there is one, and at least four paragraphs. */
const plainArticle = fc
  .record({
    title: fc.constantFrom('The last peat cutter puts his spade away', 'Bog is to be flooded after forty years'),
    authors: fc.constantFrom([], ['Ines Vogt'], ['Ines Vogt', 'Tom Harder']),
    published: fc.constantFrom(null, '2024-03-12'),
    paragraphs: fc.uniqueArray(proseOf(4), { minLength: 4, maxLength: 9 }),
    heading: fc.constantFrom(null, 'What the farmers say', 'A loan for the walls'),
  })
  .map(({ paragraphs, heading, ...head }) => {
    // No paragraph says another again from end to end, as a pull quote does.
    const body: (string | readonly [ParagraphType, string])[] = paragraphs.map(
      (text, i) => `${text} So it was in the ${ordinals[i]} year.`,
    );
    if (heading !== null) body.splice(2, 0, ['heading', heading]);
    return makeArticle({ language: 'en', ...head, body });
  });
