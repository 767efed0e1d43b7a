import { expect, test } from 'vitest';
import { splitLines } from '../../src/parse/split-lines.js';

const textOf = (text: string): string =>
  splitLines(text)
    .map((line) => line.text)
    .join('\n');

test.each([
  ['**The harbour sells its crane**', 'The harbour sells its crane'],
  ['*Who keeps the crane?*', 'Who keeps the crane?'],
  ['It was **not** sold, **not yet**.', 'It was not sold, not yet.'],
])('words are bold: %s', (text, plain) => {
  expect(textOf(text)).toBe(plain);
});

test.each(['2**3**4', 'a ** b ** c', '* * *', '*one* and *two*', '**', '    **kept**', '```\n**kept**\n```', '\\**kept**'])(
  'left as it is: %s',
  (text) => {
    expect(textOf(text)).toBe(text);
  },
);
