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

const storyInKorean = Array.from(
  { length: 4 },
  (_, i) => `강가의 오래된 방앗간이 ${i + 1}일 다시 문을 열었다. 마을 사람들은 아침부터 모여 물레가 도는 모습을 지켜봤다.`,
).join('\n\n');

test.each(['기자 페이지', '기자 프로필', '기자 구독', '구독 기자'])('%s leads to what the reporter wrote, and names nobody', (line) => {
  expect(namesOn(`별섬 방앗간 다시 문 열어\n\n${line}\n\n입력 2021.03.12 10:20\n\n${storyInKorean}`)).toEqual([]);
});

test('a reporter below the buttons of a Korean page may be the author', () => {
  expect(namesOn(`별섬 방앗간 다시 문 열어\n\n기자 페이지\n\n댓글\n\n공유\n\n인쇄\n\n정하람 기자\n\n${storyInKorean}`)).toEqual(['정하람']);
});
