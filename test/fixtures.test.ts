import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decode, parseArticle, renderJson, renderMarkdown, renderText } from '../src/index.js';

// Each folder with an input.txt is a case, found by listing. `npm run update` writes the expected
// files, which are then to be read: what stands in them is what the program promises.
const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && readdirSync(`${folder}${entry.name}`).includes('input.txt'))
  .map((entry) => entry.name);

test('there are fixtures', () => {
  expect(cases).not.toEqual([]);
});

describe.each(cases)('%s', (name) => {
  const { text } = decode(readFileSync(`${folder}${name}/input.txt`));
  const { article } = parseArticle(text, { source: `fixtures/${name}/input.txt` });

  test.each([
    ['expected.json', renderJson(article)],
    ['expected.md', renderMarkdown(article)],
    ['expected.txt', renderText(article)],
  ])('%s', async (file, output) => {
    await expect(output).toMatchFileSnapshot(`${folder}${name}/${file}`);
  });
});
