import { expect, test } from 'vitest';
import type { StrayKnown } from '../../src/parse/stray/stray-setting.js';
import { withoutStrays } from '../../src/parse/stray/without-strays.js';
import type { TreeModel } from '../../src/score/model/trees.js';
import { pageOf } from '../support/page-of.js';

const STORY = '| The council of the town has voted on Monday for a bridge that nobody had asked for until the last week of the year.';
const LINES = ['# A bridge for the town', STORY, '| The old bridge in the fog', '| Cars\t12,400', STORY];

/** Answers of a tree that asks nothing: natural logarithms of the odds. */
const saying = (answer: number): TreeModel => ({ traits: [], trees: [[-1, answer]] });
const [NONE, EVEN] = [saying(-30), saying(0)];

function known(lines: readonly string[], score: number, more: Partial<StrayKnown> = {}): StrayKnown {
  const { page } = pageOf(...lines);
  const none: ReadonlySet<number> = new Set();
  const setting = { exclusions: lines.map(() => null), kept: none, resumed: none, taken: none, title: 0, ...more };
  return { page: { ...page, scores: lines.map(() => score) }, ...setting };
}

const bodyOf = (setting: StrayKnown, model: TreeModel): number[] =>
  withoutStrays(setting, model).body.isBody.flatMap((inBody, index) => (inBody ? [index] : []));

test('a line between paragraphs goes where the look says so; paragraphs and rows of tables are not asked', () => {
  expect(bodyOf(known(LINES, 0.5), EVEN)).toEqual([1, 2, 3, 4]);
  expect(bodyOf(known(LINES, 0.5), NONE)).toEqual([1, 3, 4]);
});

test('lines among lines are a list, of which the look cannot tell', () => {
  const list = ['# A bridge for the town', STORY, '| Two piers', '| One arch', '| Four lamps', STORY];
  expect(bodyOf(known(list, 0.5), NONE)).toEqual([1, 3, 5]);
});

test('what another part holds and what the article goes on with stays as it is', () => {
  expect(bodyOf(known(LINES, 0.5, { taken: new Set([2]) }), NONE)).toEqual([1, 2, 3, 4]);
  expect(bodyOf(known(LINES, 0.5, { resumed: new Set([2]) }), NONE)).toEqual([1, 2, 3, 4]);
});

test('a line that a rule keeps for its neighbours goes only where hardly anything speaks for it', () => {
  expect(bodyOf(known(LINES, 0.2), EVEN)).toEqual([1, 3, 4]);
  expect(bodyOf(known(LINES, 0.2, { kept: new Set([2]) }), EVEN)).toEqual([1, 2, 3, 4]);
});

test('the score after the look is the evidence, and names what decided where that is asked for', () => {
  const setting = known(LINES, 0.5);
  const { scores, weighed } = withoutStrays({ ...setting, page: { ...setting.page, weighed: LINES.map(() => 'words 6 +1.00') } }, EVEN);
  expect(scores[2]).toBeCloseTo(0.5);
  expect(weighed?.[2]).toContain('before the third look score 0.50: words 6 +1.00');
});

test('a look that would leave less than half of the words is not believed', () => {
  const line = '| The old bridge in the fog, seen from the mill, with the ferry below it and gulls above it';
  expect(bodyOf(known(['# A bridge', line, STORY, line], 0.5), NONE)).toEqual([1, 2, 3]);
});

test('a page without a body stays as it is', () => {
  const setting = known(['Menu', 'Search'], 0);
  expect(withoutStrays(setting)).toBe(setting.page);
});
