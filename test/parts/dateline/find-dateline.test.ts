import { expect, test } from 'vitest';
import { findDateline } from '../../../src/parts/dateline/find-dateline.js';

const STORY = 'The council has voted on Monday for a bridge that nobody in the town had asked for until last week.';

test.each([
  ['BEIRUT (Reuters) — ', 'BEIRUT (Reuters)'],
  ['WASHINGTON (AP) _ ', 'WASHINGTON (AP)'],
  ['RIVERTON, Wyo. -- ', 'RIVERTON, Wyo.'],
  ['TOKYO, March 31 - ', 'TOKYO, March 31'],
  ['AUSTIN, TX, May 3, 2020 /Example Wire/ -- ', 'AUSTIN, TX, May 3, 2020 /Example Wire/'],
  ['NEW YORK, Oct. 4, 2023 (EXAMPLEWIRE) - ', 'NEW YORK, Oct. 4, 2023 (EXAMPLEWIRE)'],
  ['Berlin (dpa) - ', 'Berlin (dpa)'],
  ['Wien/Graz – ', 'Wien/Graz'],
  ['México.- ', 'México'],
  ['(ANSA) - ROMA, 03 NOV - ', '(ANSA) - ROMA, 03 NOV'],
  ['Berlin, 3. November (epd). ', 'Berlin, 3. November (epd)'],
  ['【東京3日共同】', '【東京3日共同】'],
  ['CNN — ', 'CNN'],
  ['NEW HARBOUR: ', 'NEW HARBOUR'],
  ['RIED. ', 'RIED'],
  ['OGBERE-OKE, Sept 25: ', 'OGBERE-OKE, Sept 25'],
  ['казань, 3 мая — риа новости. ', 'казань, 3 мая — риа новости'],
  ['заречье, 4 апр - ринда. ', 'заречье, 4 апр - ринда'],
  ['中新网消息（晚间新闻）：', '中新网消息（晚间新闻）'],
  ['新华社北京10月25日电（记者王小明）', '新华社北京10月25日电（记者王小明）'],
  ['عمان، الأردن (AFP) -- ', 'عمان، الأردن (AFP)'],
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
