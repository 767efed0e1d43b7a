import { describe, expect, it } from 'vitest';
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
});
