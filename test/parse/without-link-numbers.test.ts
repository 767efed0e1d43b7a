import { describe, expect, it } from 'vitest';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { splitLines } from '../../src/parse/split-lines.js';

const textsOf = (text: string): string[] => splitLines(text).map((line) => line.text);
const list = 'References\n\n   1. https://bay.example/\n   2. https://bay.example/tide\n   3. https://bay.example/map';

describe('the numbers of links in a dump', () => {
  it('are gone where a list of addresses ends the dump', () => {
    expect(textsOf(`   The [1]tide was low,[2]as the “[3]map” says.\n${list}`)[0]).toBe('   The tide was low,as the “map” says.');
  });

  it('do not take footnotes with them, nor years, nor what stands in the list', () => {
    const [first, second, ...rest] = textsOf(`A [1]bay.[1] It was dredged.[2][2]\nIn [1987] they left.\n${list}`);
    expect(first).toBe('A bay.[1] It was dredged.[2]');
    expect(second).toBe('In [1987] they left.');
    expect(rest.join('\n')).toBe(list);
  });

  it('may skip those of links without a text', () => {
    expect(textsOf(`[1]Home\n[5]News\n${list}`).slice(0, 2)).toEqual(['Home', 'News']);
  });

  it('stay in a text that no such list ends', () => {
    expect(textsOf('As shown before [1], the [2]bay fills.\n1. Water\n2. Mud')[0]).toBe('As shown before [1], the [2]bay fills.');
  });

  const cut = [
    '   [1]Bay Observer',
    '   [2]Home [3]Bay [4]Tides [5]Contact',
    '   By [6]Ada Lindqvist',
    '   The [7]tide was low.[1] «At [8]Gull Rock we walked», said the warden.[2][3]',
    '   In [1987] they left [4], and [9](perhaps) came back.',
    '   [9]Read more: The map of the bay',
  ];

  it('are gone where so many rise by one that only links do, though the list is cut off', () => {
    expect(textsOf(cut.join('\n'))).toEqual([
      '   Bay Observer',
      '   Home Bay Tides Contact',
      '   By Ada Lindqvist',
      '   The tide was low.[1] «At Gull Rock we walked», said the warden.[2][3]',
      '   In [1987] they left [4], and [9](perhaps) came back.',
      '   Read more: The map of the bay',
    ]);
  });

  it.each([
    ['a few', cut.slice(3).join('\n')],
    ['footnotes', 'The bay.[1] It fills.[2] Then[3] the[4] tide,[5] which[6] the[7] moon[8] moves,[9] falls.[10]'],
    ['citations', Array.from({ length: 12 }, (_, at) => `It is said by [${at + 1}] and in the book [${at + 2}], too.`).join('\n')],
    ['a bibliography', Array.from({ length: 12 }, (_, at) => `[${at + 1}]A. Marsh, The Bay, 19${at + 10}.`).join('\n')],
    ['verses', Array.from({ length: 12 }, (_, at) => `[${at + 1}]And the tide came. [${at + 2}]And it went;`).join('\n')],
    ['addresses of Markdown', Array.from({ length: 12 }, (_, at) => `as in [${at + 1}](https://bay.example/) said`).join('\n')],
  ])('stay where they are %s', (_, text) => {
    expect(textsOf(text).join('\n')).toBe(text);
  });
});

it('has lines joined that were wrapped with the numbers of their links', () => {
  const lines = [
    '   Each family of the island works a share of the flats that it was given',
    '   in the year of the flood. The 71-page report, "[19]White Hands: The Salt',
    '   Pans of the South," says that most of them earn less than they owe, and',
    '   that nobody has asked them. The [20]council has had it since the autumn.',
  ];
  const dump = [...Array.from({ length: 18 }, (_, i) => `   [${i + 1}]Menu`), '', ...lines, '', list].join('\n');
  const blocks = groupBlocks(splitLines(dump)).map(({ text }) => text);
  expect(blocks).toContain(lines.map((line) => line.trim().replace(/\[\d+\]/, '')).join(' '));
});
