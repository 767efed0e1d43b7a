import { expect, test } from 'vitest';
import { Outlook } from '../../../src/score/body/outlook.js';
import { surveyPage } from '../../../src/score/survey.js';
import { pageOf } from '../../support/page-of.js';

const prose = 'The harbour was closed for three days while the crews looked for the boat that had been lost in the storm.';

function outlookOf(scores: readonly number[], lines: readonly string[]): Outlook {
  const { page } = pageOf(...lines);
  const nothing = scores.map(() => 0);
  const look = { odds: nothing, scores, ofNeighbours: nothing, ofPlace: nothing, ofCues: nothing };
  return new Outlook(surveyPage(page.blocks, page.measures), look);
}

test('the greatest run is the one with the most words, and short gaps do not end it', () => {
  const outlook = outlookOf([0.9, 0.1, 0.1, 0.1, 0.8, 0.2, 0.7], ['A teaser of five words', 'Menu', 'Home', 'News', prose, 'Share', prose]);
  expect(outlook.greatest).toMatchObject({ first: 4, last: 6 });
  expect([...outlook.sinceLikely]).toEqual([301, 1, 2, 3, 4, 1, 2].map((distance) => Math.min(300, distance)));
  expect([...outlook.untilLikely]).toEqual([4, 3, 2, 1, 2, 1, 300]);
});

test('means count a block by its words, and say where there is none', () => {
  const outlook = outlookOf([0, 1, 0], ['Menu', prose, 'Menu']);
  expect(outlook.mean(0, 3)).toBeCloseTo(21 / 23);
  expect(outlook.mean(-3, 0)).toBe(-1);
  expect(outlook.highest(2, 9)).toBe(0);
  expect(outlook.highest(3, 9)).toBe(-1);
});

test('a text without blocks has an empty outlook', () => {
  expect(outlookOf([], []).greatest).toEqual({ first: 0, last: -1, mass: 0 });
});
