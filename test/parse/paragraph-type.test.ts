import { expect, test } from 'vitest';
import { parseArticle } from '../../src/parse/parse-article.js';

const story = [
  'How to make apples in caramel',
  '',
  'The harbour authority said on Friday that the crane had been moved without a permit, and that it would look into the matter.',
  '',
  '“We did not know about it,” said Ann Lee, who has run the yard since 2011. “Nobody told us, and nobody asked us either.”',
  '',
];
const steps = ['Wash the apples in cold water', 'Peel them', 'Melt the butter in a large pan over a low heat.', 'Wait', 'Serve hot'];
const end = ['', 'That was all there was to say about the apples, according to the people who had seen them eaten that night.'];

const typesOf = (lines: readonly string[], last: readonly string[] = end): string[] =>
  parseArticle([...story, 'This is how it is done:', '', ...lines, ...last].join('\n'))
    .article.paragraphs.slice(3, 3 + lines.filter((line) => line !== '').length)
    .map(({ type }) => type);

test.each(['%.', '%)', '(%)'])('steps one below the other are a list: %s', (mark) => {
  expect(typesOf(steps.map((step, index) => `${mark.replace('%', String(index + 1))} ${step}`))).toEqual(steps.map(() => 'listItem'));
});

test('a list goes on at its tenth item, and may end there', () => {
  const ten = [...steps, ...steps].map((step, index) => `${index + 1}. ${step}`);
  expect(typesOf(ten)).toEqual(ten.map(() => 'listItem'));
});

test('numbered crossheads have text between them', () => {
  const parts = ['1. Apples', '', `${story[2]}`, '', '2. Caramel', '', `${story[4]}`, '', '3. A plate', '', `${story[2]}`];
  expect(typesOf(parts)).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
});

test('a sentence with a colon announces what follows, and a few words head it', () => {
  const lines = ['The yard has made a list of what it lost:', '', story[2] as string, '', 'What was lost:', '', story[2] as string];
  expect(typesOf(lines)).toEqual(['paragraph', 'paragraph', 'heading', 'paragraph']);
});

test('who speaks in a transcript asks no crosshead', () => {
  const turns = [
    'QUESTION: And the schools?',
    'MAYOR: They stay open.',
    'QUESTION: All of them?',
    'MAYOR: All but one, which has no roof.',
  ];
  expect(typesOf(turns)).toEqual(turns.map(() => 'paragraph'));
});

test('a line that announces what is said is no crosshead', () => {
  expect(typesOf(['The keeper of the crane says:', `${story[4]}`])[0]).toBe('paragraph');
  expect(typesOf(['The keeper of the crane says:', '– It squeaked, but in the right key, and nobody has complained about that.'])[0]).toBe(
    'paragraph',
  );
});

test('a square in front of a line alone above a paragraph makes it a crosshead', () => {
  expect(typesOf(['■ The crane', '', `${story[2]}`, '', '■ The quay', '', `${story[4]}`])).toEqual([
    'heading',
    'paragraph',
    'heading',
    'paragraph',
  ]);
});

test('the last item of a list may end with a full stop where the others end with a comma', () => {
  expect(typesOf(['three steam engines,', 'one motor engine, now a monument,', 'and a wagon of 1957.'])).toEqual([
    'listItem',
    'listItem',
    'listItem',
  ]);
});

const answers = [
  'The yard has stood on this side of the water since 1911, and nobody in the town has ever thought of taking it away from there.',
  'Her father built the first crane out of a ship that had run aground, and for thirty years it lifted whatever the harbour brought in.',
  'There is a list of donors in the hut, and the longest entry on it belongs to a baker who has never set foot on a boat in his life.',
  'Some people in the town hall would like to see flats there, but they have never put it to a vote, and they know very well why not.',
  'On a quiet day one can hear the chain from as far away as the church, which has asked for a little less of it during the sermon.',
  'The engineers came twice last winter, measured the rails, shook their heads and left a bill that is still pinned to the door.',
] as const;
const [first, second, third, fourth, fifth, sixth] = answers;

test('who asks in an interview asks no crosshead, however short the question', () => {
  const long = 'Did you ever think of leaving, when the second crane fell over and the papers wrote that it was your fault?';
  const turns = ['And today?', first, 'Who pays for it?', second, long, third, 'Why not?', fourth, 'And the boat?', fifth];
  expect(typesOf(turns)).toEqual(turns.map(() => 'paragraph'));
});

test('the questions of an explainer are crossheads', () => {
  const parts = ['What has happened?', first, second, 'Who pays for it?', third, fourth, 'Can it be moved?', fifth, sixth];
  expect(typesOf(parts)).toEqual([
    'heading',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
    'heading',
    'paragraph',
    'paragraph',
  ]);
});

test('numbered crossheads may be sentences', () => {
  const parts = ['1. The crane knows it.', '', first, '', '2. Nobody listens to the crane.', '', second, '', '3. It squeaks.', '', third];
  expect(typesOf(parts)).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph']);
});

test('the first line of a list that nothing announces heads it', () => {
  const lines = [first, '', 'Ingredients', 'two pounds of apples', '100 g of sugar', 'a little butter', '', second];
  expect(typesOf(lines)).toEqual(['paragraph', 'heading', 'listItem', 'listItem', 'listItem', 'paragraph']);
});

const rules = ['Nobody climbs the crane at night.', 'Who hears it squeak tells the keeper. He is at home.', 'The keys stay in the hut.'];

test('sentences that stand closer than paragraphs do are items', () => {
  // A selection has a blank line below each paragraph, and none below a crosshead or an item.
  const lines = [first, '', second, '', 'The yard', third, '', fourth, '', 'Three rules:', '', ...rules, fifth, '', sixth];
  expect(typesOf(lines).slice(6)).toEqual(['listItem', 'listItem', 'listItem', 'paragraph', 'paragraph']);
});

test('where no blank line parts the paragraphs, sentences are none', () => {
  const text = [...story, first, second, ...rules, third, fourth].filter(Boolean).join('\n');
  expect(new Set(parseArticle(text).article.paragraphs.map(({ type }) => type))).toEqual(new Set(['paragraph']));
});

test('a post that the story shows is a quotation with its signature', () => {
  const post = [
    'The crane is still up, and so is the mood of everybody who lives below it. #harbour',
    '',
    '— Ann Lee (@annlee) May 5, 2022',
    '',
  ];
  expect(typesOf(['The yard answered within the hour, and did not choose its words with care.', '', ...post, `${story[2]}`])).toEqual([
    'paragraph',
    'quote',
    'quote',
    'paragraph',
  ]);
});
