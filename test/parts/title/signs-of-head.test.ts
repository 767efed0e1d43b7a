import { expect, test } from 'vitest';
import { readBody } from '../../../src/parse/body/read-body.js';
import { groupBlocks } from '../../../src/parse/group-blocks.js';
import { splitLines } from '../../../src/parse/split-lines.js';
import { titleCandidates } from '../../../src/parts/title/title-candidates.js';
import { TitleSurvey } from '../../../src/score/title/title-survey.js';
import { titleTraits } from '../../../src/score/title/title-traits.js';
import type { Trait } from '../../../src/score/title/trait.js';

const lines = [
  'The Harbour Gazette',
  'Fishermen mend the old pier',
  'Nora Whitfield',
  '3 March 2021',
  'The pier at Elmouth had been closed for eleven years when the fishermen of the town began to mend it themselves in January.',
  'They worked on Sundays, with wood that a sawmill gave them, and the council has promised to pay for the lamps in spring.',
  '© The Harbour Gazette 2021',
];
const { page } = readBody(groupBlocks(splitLines(lines.join('\n\n'))));
const { setting, candidates } = titleCandidates(page);
const survey = new TitleSurvey(setting, candidates);
const traitOf = (name: string, line: number): number => {
  const candidate = candidates.find(({ block, from, to }) => block === line && to - from === (lines[line] as string).length);
  return (titleTraits[name] as Trait)(candidate as (typeof candidates)[number], survey);
};

test('a name without a label and a date in words are signs of the head', () => {
  expect(traitOf('blocks to a name', 1)).toBe(1);
  expect(traitOf('blocks to a date', 1)).toBe(2);
  expect(traitOf('blocks from a name', 1)).toBeGreaterThan(1);
});

test('a site is told by its words and by the line about rights', () => {
  expect(traitOf('words of sites', 0)).toBe(1);
  expect(traitOf('words of sites', 1)).toBe(0);
  expect(traitOf('share of words in a copyright line', 0)).toBe(1);
  expect(traitOf('share of words in a copyright line', 1)).toBeLessThan(0.5);
});

test('a long sentence is not read as a byline, and a block is read once', () => {
  expect(setting.signs.signedAt(4)).toBe(0);
  expect(page.bylineAt(2)).toBe(page.bylineAt(2));
});
