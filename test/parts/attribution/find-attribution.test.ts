import { expect, test } from 'vitest';
import { languages } from '../../../src/languages/index.js';
import { findAttribution } from '../../../src/parts/attribution/find-attribution.js';
import { findGluedAttribution } from '../../../src/parts/attribution/find-glued-attribution.js';

test.each([
  'source site',
  'Source: dpa',
  'Quelle: Stadtwerke',
  '(AP)',
  'Reuter',
  'dpa/AFP',
  '© 2024 The Example',
  '(Reporting by Nora Feld; Editing by Tom Ashwood)',
])('attribution: %s', (text) => {
  expect(findAttribution(text, languages)).toEqual({ text, start: 0 });
});

test.each(['The source of the river is high up in the hills.', 'Map', ''])('no attribution: %s', (text) => {
  expect(findAttribution(text, languages)).toBeNull();
});

test.each([
  ['The ships have sailed into the open sea. PTI', 'PTI'],
  ['The minister has not said any more. (AFP)', '(AFP)'],
  ['Das sagte er gegen elf Uhr. dpa', 'dpa'],
  ['They have met in the harbour this week.Reuters', 'Reuters'],
])('glued: %s', (paragraph, text) => {
  expect(findGluedAttribution(paragraph)).toEqual({ text, start: paragraph.length - text.length });
});

test.each(['He has worked for Reuters', 'And this is all there is to say about it.', 'PTI'])('nothing glued: %s', (paragraph) => {
  expect(findGluedAttribution(paragraph)).toBeNull();
});
