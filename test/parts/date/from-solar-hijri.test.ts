import { expect, test } from 'vitest';
import { fromSolarHijri } from '../../../src/parts/date/from-solar-hijri.js';

const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });

test('reads each day of a hundred years as the calendar of Unicode does', () => {
  const wrong: string[] = [];
  for (let time = Date.UTC(1951, 2, 22); time < Date.UTC(2051, 2, 20); time += 86_400_000) {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const { year, month, day } = fromSolarHijri(parts['year'] ?? 0, parts['month'] ?? 0, parts['day'] ?? 0) ?? {
      year: 0,
      month: 0,
      day: 0,
    };
    if (Date.UTC(year, month - 1, day) !== time) wrong.push(new Date(time).toISOString().slice(0, 10));
  }
  expect(wrong).toEqual([]);
});

test.each([
  [1404, 12, 30],
  [1404, 13, 1],
  [1404, 7, 31],
  [1446, 1, 1],
])('knows no day %d-%d-%d', (year, month, day) => {
  expect(fromSolarHijri(year, month, day)).toBeNull();
});
