import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toBytePath } from '../../src/commands/convert/byte-path.js';
import type { Found } from '../../src/commands/convert/find-files.js';
import { isCaseBlind } from '../../src/commands/convert/is-case-blind.js';
import { plan } from '../../src/commands/convert/plan.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'article-fmt-plan-')));
afterAll(() => rmSync(folder, { recursive: true }));

const names = ['A.txt', 'a.txt', 'Übung.txt', 'übung.txt', 'u\u0308bung.txt', '東京.txt'];
const found = names.map((name): Found => {
  const path = toBytePath(join(folder, name));
  return { kind: 'file', path, place: toBytePath(name) };
});

function planned(caseBlind: boolean) {
  const outputFolder = toBytePath(folder);
  return plan(found, { outputFolder, extension: '.json', base: null, isCaseBlind: () => caseBlind });
}

test('where case tells names apart, each input has its output', () => {
  expect(isCaseBlind(toBytePath(folder))).toBe(false);
  expect(planned(false)).toMatchObject({ jobs: { length: names.length }, problems: [] });
});

test('where it does not, the second of two names that are one is an error', () => {
  const { jobs, problems } = planned(true);
  expect(jobs.map(({ output }) => output)).toEqual(['A', 'Übung', '東京'].map((name) => toBytePath(join(folder, `${name}.json`))));
  expect(problems.map(({ reason }) => reason.replaceAll(folder, '.'))).toEqual([
    'would be written to the same file as ./A.txt; rename one, or tell them apart with --base',
    ...Array(2).fill('would be written to the same file as ./Übung.txt; rename one, or tell them apart with --base'),
  ]);
});
