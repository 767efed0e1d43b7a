import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/languages/index.js';
import type { Language } from '../../../src/languages/language.js';
import { findDates } from '../../../src/parts/date/find-dates.js';

/** All languages, the text's own first. */
function startingWith(tag: string): readonly Language[] {
  return [...languages.filter((language) => language.tag === tag), ...languages.filter((language) => language.tag !== tag)];
}

const found = (text: string, tag: string): string[] => findDates(text, startingWith(tag)).map(({ iso }) => iso);

describe('a date as precise as the text', () => {
  test.each([
    ['de', '25. Oktober 2023, 18:41 Uhr', ['2023-10-25T18:41']],
    ['de', 'am 3. März 2021', ['2021-03-03']],
    ['de', '17.7.11', ['2011-07-17']],
    ['en', '03.02.2021', ['2021-02-03']],
    ['de', '13.12.2022 - 08.13 Uhr', ['2022-12-13T08:13']],
    ['de', '5. 11. 2021', ['2021-11-05']],
    ['en', 'Oct 25, 2023 at 6:41 p.m. EDT', ['2023-10-25T18:41:00-04:00']],
    ['en', 'July 4, 2023 10:20 a.m. ET', ['2023-07-04T10:20:00-04:00']],
    ['en', 'Dec. 4, 2023, 12:05 am PT', ['2023-12-04T00:05:00-08:00']],
    ['en', '3rd of March, 2020', ['2020-03-03']],
    ['en', 'Thu Jan 3 02:00:17 EST 2019', ['2019-01-03T02:00:17-05:00']],
    ['en', '2019-01-07T17:27:31+02:00', ['2019-01-07T17:27:31+02:00']],
    ['en', '20190107T172731Z', ['2019-01-07T17:27:31Z']],
    ['en', '09:31 August 20, 2019', ['2019-08-20T09:31']],
    ['en', 'November 20 15:23 2019', ['2019-11-20T15:23']],
    ['fr', 'le 1er mars 2020 à 13h36', ['2020-03-01T13:36']],
    ['pl', '4 maja 2022, godz. 9:15', ['2022-05-04T09:15']],
    ['ru', '1 декабря 2014', ['2014-12-01']],
    ['zh', '2023年10月25日 18时41分', ['2023-10-25T18:41']],
    ['hu', '2026. november 19. 08:15', ['2026-11-19T08:15']],
    ['fi', '19.11.2026 klo 8.15', ['2026-11-19T08:15']],
    ['uk', '19 листопада 2026, 08:15', ['2026-11-19T08:15']],
    ['id', 'Kamis, 19 November 2026 08:15 WIB', ['2026-11-19T08:15:00+07:00']],
    ['ko', '입력 2026.11.19. 오전 9:12', ['2026-11-19T09:12']],
    ['ko', '2026년 11월 19일', ['2026-11-19']],
    ['vi', 'Thứ năm, 19/11/2026 - 08:00 GMT+7', ['2026-11-19T08:00:00+07:00']],
    ['vi', 'ngày 19 tháng 11 năm 2026', ['2026-11-19']],
    ['tr', '19 Kasım 2026 Perşembe 09:12', ['2026-11-19T09:12']],
    ['sv', '19 nov. 2026 kl. 08.15', ['2026-11-19T08:15']],
    ['cs', '19. listopadu 2026 v 8:15', ['2026-11-19T08:15']],
    ['ja', '2023年10月25日 午後6時41分', ['2023-10-25T18:41']],
    ['ko', '2023. 10. 25', ['2023-10-25']],
    ['ko', '2023년 10월 25일', ['2023-10-25']],
    ['ar', '٢٥/١٠/٢٠٢٣', ['2023-10-25']],
    ['th', '25/10/2566', ['2023-10-25']],
    ['th', 'วันที่ 12 ก.ย. 2568 เวลา 09:30 น.', ['2025-09-12T09:30']],
    ['th', '3 กุมภาพันธ์ 2567', ['2024-02-03']],
    ['th', '19 พ.ย. 2569', ['2026-11-19']],
  ])('%s: %s', (tag, text, expected) => {
    expect(found(text, tag)).toEqual(expected);
  });
});

describe('day or month first', () => {
  test.each([
    ['en', '03/04/2023', ['2023-03-04']],
    ['en', '03.04.2023', ['2023-04-03']],
    ['de', '03/04/2023', ['2023-04-03']],
    ['de', '10/25/2023', ['2023-10-25']],
    ['en', '25/10/2023', ['2023-10-25']],
    ['en', '03/04/2023, updated 25/04/2023', ['2023-04-03', '2023-04-25']],
  ])('%s: %s', (tag, text, expected) => {
    expect(found(text, tag)).toEqual(expected);
  });
});

describe('dates that lost their spaces', () => {
  test.each([
    ['de', '28. Juli 201928. Juli 2019', ['2019-07-28', '2019-07-28']],
    ['de', 'WIRTSCHAFT20. Juni 2019', ['2019-06-20']],
    ['en', 'Posted on28 July 2019AuthorKim4 Comments', ['2019-07-28']],
    ['fr', '20 janvier 202020 janvier 2020', ['2020-01-20', '2020-01-20']],
    ['en', '22 Dec 2016651', ['2016-12-22']],
  ])('%s: %s', (tag, text, expected) => {
    expect(found(text, tag)).toEqual(expected);
  });
});

test.each(['Call 030 123 45 67', 'Version 1.2.3', '192.168.10.12', '31.02.2021', '05.12.34.56.78', '$12.50', 'They won 3-2', '2020', ''])(
  'not a date: %s',
  (text) => {
    expect(found(text, 'en')).toEqual([]);
  },
);

test('parts of a date say that they are parts', () => {
  expect(findDates('May 2020', startingWith('en'))).toMatchObject([{ iso: '2020-05', isComplete: false }]);
  expect(findDates('March 3', startingWith('en'))).toMatchObject([{ iso: '--03-03', isComplete: false }]);
});

test('the words in front tell published from updated', () => {
  const dates = findDates('Published: Jan 3, 2019, 2:00 pm. Last updated on Wed, Jan 16, 2019', startingWith('en'));
  expect(dates.map(({ label }) => label)).toEqual(['published', 'updated']);
});

test('the place of a date includes its weekday and its time', () => {
  const text = 'News | Monday, 6 January 2020, 18:05 | Kim';
  const [date] = findDates(text, startingWith('en'));
  expect(text.slice(date?.start, date?.end)).toBe('Monday, 6 January 2020, 18:05');
});

test('only the beginning of a long block is looked at', () => {
  expect(found(`${'word '.repeat(100)}3 March 2020`, 'en')).toEqual([]);
  expect(found(`3 March 2020 ${'1.1.'.repeat(2_000_000)}`, 'en')).toEqual(['2020-03-03']);
});
