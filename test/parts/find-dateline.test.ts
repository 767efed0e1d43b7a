import { expect, test } from 'vitest';
import { findDateline } from '../../src/parts/find-dateline.js';

const STORY = 'The council has voted on Monday for a bridge that nobody in the town had asked for until last week.';

test.each([
  ['BEIRUT (Reuters) — ', 'BEIRUT (Reuters)'],
  ['WASHINGTON (AP) _ ', 'WASHINGTON (AP)'],
  ['GREEN BAY, Wis. -- ', 'GREEN BAY, Wis.'],
  ['TOKYO, March 31 - ', 'TOKYO, March 31'],
  ['AUSTIN, TX, May 3, 2020 /Example Wire/ -- ', 'AUSTIN, TX, May 3, 2020 /Example Wire/'],
  ['NEW YORK, Oct. 4, 2023 (EXAMPLEWIRE) - ', 'NEW YORK, Oct. 4, 2023 (EXAMPLEWIRE)'],
  ['Berlin (dpa) - ', 'Berlin (dpa)'],
  ['Wien/Graz – ', 'Wien/Graz'],
  ['México.- ', 'México'],
  ['CNN — ', 'CNN'],
  ['москва, 1 дек — риа новости. ', 'москва, 1 дек — риа новости'],
  ['央视网消息（新闻联播）：', '央视网消息（新闻联播）'],
  ['新华社北京10月25日电（记者王小明）', '新华社北京10月25日电（记者王小明）'],
  ['دمشق، سوريا (CNN) -- ', 'دمشق، سوريا (CNN)'],
])('%s', (opening, dateline) => {
  expect(findDateline(opening + STORY)).toEqual({ dateline, end: opening.length });
});

test.each([
  'The man – who had come late – said nothing at all to anyone in the room that evening, as everyone remembers.',
  `Q&A - ${STORY}`,
  `Nora Feld – ${STORY}`,
  STORY,
  '',
])('no dateline: %s', (text) => {
  expect(findDateline(text)).toBeNull();
});
