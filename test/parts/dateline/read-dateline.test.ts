import { expect, test } from 'vitest';
import { readDateline } from '../../../src/parts/dateline/read-dateline.js';
import { pageOf } from '../../support/page-of.js';

const STORY = 'The council of the town has voted on Monday for a bridge that nobody had asked for until the last week of the year.';

test.each([
  ['in the first paragraph', [`| RIVERTON (AP) — ${STORY}`], 'RIVERTON (AP)'],
  ['behind a headline that was taken for the body', ['| A bridge for the town', `| RIVERTON (AP) — ${STORY}`], 'RIVERTON (AP)'],
  ['alone above figures', ['RIVERTON, Wyo., Oct 19 -', `| ${STORY}`], 'RIVERTON, Wyo., Oct 19'],
  ['not late in the text', [...Array(4).fill(`| ${STORY}`), `| RIVERTON (AP) — ${STORY}`], null],
  ['not where two speak by turns', [`| ANA RUIZ: ${STORY}`, `| TOM HALL: ${STORY}`], null],
  ['not behind a label', [`| A COSTLY SALE: ${STORY}`], null],
  ['that the text names once more', [`| RIVERTON: ${STORY}`, '| The bridge will stand in Riverton before the year is over.'], 'RIVERTON'],
  ['with an agency in brackets', [`| MÜNCHEN (dpa). ${STORY}`], 'MÜNCHEN (dpa)'],
  ['none', [`| ${STORY}`], null],
  ['nothing', [], null],
])('%s', (_, lines, dateline) => {
  expect(readDateline(pageOf(...lines).page)?.text ?? null).toBe(dateline);
});
