import { expect, test } from 'vitest';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { readBody } from '../../src/parse/read-body.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { bylineCandidates } from '../../src/parts/byline-candidates.js';
import { findHead } from '../../src/parts/find-head.js';

test('of a long list of names only the nearest may be the byline, so that a list twice as long takes twice as long', () => {
  const names = Array.from(
    { length: 1000 },
    (_, i) => `Ada Quill${'abcdefghij'[i % 10]}${'lmnopqrstu'[Math.floor(i / 10) % 10]} | 3 May 2024`,
  );
  const { page } = readBody(groupBlocks(splitLines(`All who rowed in the regatta\n\n${names.join('\n')}`)));
  const candidates = bylineCandidates(page, findHead(page));
  expect(candidates.length).toBeGreaterThan(10);
  expect(candidates.length).toBeLessThanOrEqual(101);
});
