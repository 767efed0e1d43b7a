import { expect, test } from 'vitest';
import { readBody } from '../../../src/parse/body/read-body.js';
import { groupBlocks } from '../../../src/parse/group-blocks.js';
import { splitLines } from '../../../src/parse/split-lines.js';
import { bylineCandidates } from '../../../src/parts/byline/byline-candidates.js';
import { findHead } from '../../../src/parts/title/find-head.js';

test('of a long list of names only the nearest may be the byline, so that a list twice as long takes twice as long', () => {
  const given = ['Ada', 'Jonas', 'Maria', 'Tom', 'Lena', 'Petra', 'Boris', 'Carla', 'Nils', 'Rosa'];
  const family = ['Lind', 'Keller', 'Ortiz', 'Marsh', 'Quill', 'Vollmer', 'Novak'];
  const names = Array.from({ length: 3000 }, (_, i) => {
    const name = `${given[(i * 7) % 10]} ${family[i % 7]}${i % 3 === 0 ? 'er' : 'son'}${'abcdefghij'[i % 10]}`;
    return (i * i) % 5 < 2 ? `${name} | 3 May 2024` : name;
  });
  const { page } = readBody(groupBlocks(splitLines(`All who rowed in the regatta\n\n${names.join('\n')}`)));
  const candidates = bylineCandidates(page, findHead(page));
  expect(candidates.length).toBeGreaterThan(10);
  expect(candidates.length).toBeLessThanOrEqual(101);
});

const story = Array.from(
  { length: 4 },
  (_, i) => `The old mill at the river was opened again on day ${i} of the week, and the people of the town came to see how it grinds.`,
).join('\n\n');

function namesOn(text: string): string[] {
  const { page } = readBody(groupBlocks(splitLines(text)));
  return bylineCandidates(page, findHead(page)).flatMap(({ byline }) => byline.authors);
}

test.each([
  ['an agency beside the date', `The mill is open again\n\nReuters\n\nOctober 3, 2020\n\n${story}`, 'Reuters'],
  ['a nickname beside the date', `The mill is open again\n\nnora77\n\nOctober 3, 2020\n\n${story}`, 'nora77'],
  ['a signature behind the last sentence', `The mill is open again\n\n${story} (Nora Feld/dpa)`, 'Nora Feld'],
])('%s may be the byline', (_, text, name) => {
  expect(namesOn(text)).toContain(name);
});

test.each([
  ['a word that only looks like a nickname', `The mill is open again\n\nNewsletter\n\nOctober 3, 2020\n\n${story}`],
  [
    'the site, which the title of the page names',
    `The mill is open again | NoraFeld\n\nThe mill is open again\n\nNoraFeld\n\nOctober 3, 2020\n\n${story}`,
  ],
  ['a remark in brackets behind the last sentence', `The mill is open again\n\n${story} (The Miller)`],
])('%s is not', (_, text) => {
  expect(namesOn(text)).toEqual([]);
});
