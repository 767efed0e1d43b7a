import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article.js';
import { decode } from '../../src/parse/decode.js';
import { PAGE } from './page-records.js';
import type { CorpusRecord } from './read-corpus.js';

/** The whole inputs of fixtures/<case> as records of a corpus: what is expected of them was read by a person. */
export function fixtureRecords(): CorpusRecord[] {
  const folder = new URL('../../fixtures/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => existsSync(new URL(`${name}/expected.json`, folder)))
    .sort()
    .map((name) => {
      const read = (file: string): string => decode(readFileSync(new URL(`${name}/${file}`, folder))).text;
      const { title, subtitle, authors, paragraphs } = JSON.parse(read('expected.json')) as Article;
      return {
        id: `${name}/fixture`,
        page: name,
        origin: PAGE,
        dumper: PAGE,
        input: read('input.txt'),
        gold: {
          ...(title === null ? {} : { title }),
          ...(subtitle === null ? {} : { subtitle }),
          ...(authors.length === 0 ? {} : { byline: authors.join(', ') }),
          paragraphs: paragraphs.map(({ text }) => text),
        },
        found: { title: title !== null, byline: authors.length > 0 },
      };
    });
}
