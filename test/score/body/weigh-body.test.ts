import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const text = [
  'Menu',
  'Lighthouse Keeps Its Lamp',
  '',
  'The council voted on Tuesday to keep the old lamp in the lighthouse, which has burned for ninety years above the harbour.',
  '',
  'Fishermen had asked for it. They said that the light is seen farther out than the one that was to take its place.',
].join('\n');

test('evidence that is a score names its weights where they are asked for', () => {
  const [plain, weighed] = [parseArticle(text), parseArticle(text, { withWeights: true })];
  const evidenceOf = ({ pieces }: typeof plain): readonly string[] =>
    pieces.filter(({ label }) => label.kind === 'paragraph').map(({ evidence }) => evidence);
  for (const evidence of evidenceOf(plain)) expect(evidence).toMatch(/^score \d\.\d\d$/);
  for (const evidence of evidenceOf(weighed)) expect(evidence).toMatch(/^score \d\.\d\d: .+ [+−]\d+\.\d\d, /);
  expect(evidenceOf(weighed)).toHaveLength(2);
});
