import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/article.js';
import { decode } from '../../src/parse/decode.js';
import { labelledRecord } from './labelled-record.js';
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
      return labelledRecord({
        page: name,
        form: 'fixture',
        input: read('input.txt'),
        title,
        subtitle,
        authors,
        paragraphs: paragraphs.map(({ text }) => text),
      });
    });
}
