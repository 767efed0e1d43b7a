import { expect, test } from 'vitest';
import { splitPageTitle } from '../../../src/parts/title/split-page-title.js';

const parts = (text: string): string[] => splitPageTitle(text).map(({ from, to }) => text.slice(from, to));

test('a title without signs is whole', () => {
  expect(parts('Marlow opens its swimming hall')).toEqual(['Marlow opens its swimming hall']);
});

test('every part and every run of parts may be the headline', () => {
  expect(parts('Marlow opens its hall - Sport | The Herald')).toEqual([
    'Marlow opens its hall - Sport | The Herald',
    'Marlow opens its hall',
    'Marlow opens its hall - Sport',
    'Sport',
    'Sport | The Herald',
    'The Herald',
  ]);
});

test('the marks of a French quotation part nothing', () => {
  expect(parts('« Nul ne vend la grue » : le port résiste')).toEqual(['« Nul ne vend la grue » : le port résiste']);
  expect(parts('La grue reste » Le Port')).toContain('La grue reste');
});

test('a hyphen within a word parts nothing', () => {
  expect(parts('A well-known hall')).toEqual(['A well-known hall']);
});
