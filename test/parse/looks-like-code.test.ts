import { describe, expect, it } from 'vitest';
import { looksLikeCode } from '../../src/parse/group/looks-like-code.js';

describe('a line looks like code', () => {
  it.each([
    'const boats = await harbour.list();',
    'def moor(boat):',
    'if (tide > 3) {',
    '});',
    'SELECT name FROM boats',
    '<div class="pier">',
    '"depth": 4,',
    '$ git commit -m "Dredge"',
    '#include <stdio.h>',
    'from harbour import boats',
    'depth = 4',
    'color: red;',
    ' north  │  4.2',
  ])('%s', (line) => {
    expect(looksLikeCode(line)).toBe(true);
  });

  it.each([
    'The harbour (see below) is closed;',
    'the member(s) who voted;',
    '$5 a ticket',
    '$ 12 million',
    'Home > News > Harbour',
    'From the archive',
    'FROM THE ARCHIVE',
    'a || b, and nothing else',
    '#harbour',
    '“Dune”: the best film of the year',
    'Listen || Watch',
    'for the boats, in brief:',
    '- 4.2 metres',
  ])('not: %s', (line) => {
    expect(looksLikeCode(line)).toBe(false);
  });
});
