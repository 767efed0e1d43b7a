import { expect, test } from 'vitest';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { readBody } from '../../src/parse/read-body.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { bylineCandidates } from '../../src/parts/byline-candidates.js';
import { findHead } from '../../src/parts/find-head.js';

test('of a long list of names only the nearest may be the byline, so that a list twice as long takes twice as long', () => {
  const given = ['Ada', 'Jonas', 'Maria', 'Tom', 'Lena', 'Petra', 'Boris', 'Carla', 'Nils', 'Rosa'];
  const family = ['Lind', 'Keller', 'Ortiz', 'Marsh', 'Quill', 'Vollmer', 'Novak'];
  const names = Array.from({ length: 3000 }, (_, i) => {
    const name = `${given[(i * 7) % 10]} ${family[i % 7]}${i % 3 === 0 ? 'er' : 'son'}${'abcdefghij'[i % 10]}`;
    return (i * i) % 5 < 2 ? `${name} | 3 May 2024` : name;
  });
  const { page } = readBody(groupBlocks(splitLines(`All who rowed in the regatta\n\n${names.join('\n')}`)));
  const candidates = bylineCandidates(page, findHead(page));
  expect(candidates.length).toBeGreaterThan(10);
  expect(candidates.length).toBeLessThanOrEqual(101);
});
