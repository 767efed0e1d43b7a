import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/render/columns-of.js';
import { wrapLines } from '../../src/render/wrap-lines.js';
import { cpuTime } from '../support/cpu-time.js';

function wrap(text: string, width: number): string[] {
  return wrapLines(text, width).map(({ start, end }) => text.slice(start, end));
}

/** The simplest wrapping there is, for words of ASCII. */
function wrapGreedily(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

describe('wrapLines', () => {
  it('fills lines as far as words go', () => {
    const word = fc.integer({ min: 1, max: 10 }).map((length) => 'x'.repeat(length));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), fc.integer({ min: 10, max: 60 }), (words, width) => {
        expect(wrap(words.join(' '), width)).toEqual(wrapGreedily(words.join(' '), width));
      }),
    );
  });

  it('does so for long texts too, which it takes in windows', () => {
    const text = Array.from({ length: 20_000 }, (_, index) => 'x'.repeat(((index * 7) % 11) + 1)).join(' ');
    expect(wrap(text, 40)).toEqual(wrapGreedily(text, 40));
  });

  it('fills lines of Chinese to the last column', () => {
    const text = '天地玄黄宇宙洪荒日月盈昃辰宿列张';
    expect(wrap(text, 10)).toEqual(['天地玄黄宇', '宙洪荒日月', '盈昃辰宿列', '张']);
    expect(wrap(text, 11)).toEqual(['天地玄黄宇', '宙洪荒日月', '盈昃辰宿列', '张']);
  });

  const closing = /^[、。，．：；？！」』】）》〉ー々っゃゅょァィ”’]/;
  const opening = /[「『【（《〈“‘]$/;
  it('begins no line with a closing mark and ends none with an opening one', () => {
    const part = fc.constantFrom(
      '中',
      '国',
      '外交',
      '「',
      '」',
      '（',
      '）',
      '。',
      '，',
      '、',
      '！',
      'ソフトウェア',
      'ちょっと',
      'iPhone',
      '15',
      ' ',
      '“',
      '”',
      '——',
      '……',
      '《',
      '》',
      '人々',
      'データー',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 10, maxLength: 60 }), fc.integer({ min: 20, max: 50 }), (parts, width) => {
        const text = parts
          .join('')
          .replace(/(?<=[「（《“]) +| +(?=[ —…」）》。，、！”])/g, '')
          .trim();
        // Where marks alone fill a line, one has to begin the next.
        fc.pre(!/[「」（）。，、！“”《》—…\s]{8}/.test(text));
        const lines = wrap(text, width);
        expect(lines.join('').replace(/ /g, '')).toBe(text.replace(/ /g, ''));
        for (const line of lines.slice(1)) expect(line).not.toMatch(closing);
        for (const line of lines.slice(0, -1)) expect(line).not.toMatch(opening);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('keeps marks together with the end of a word that is too long for a line with them', () => {
    expect(wrap('人々——」。”iPhone）》中中', 20)).toEqual(['人々——」。”iPhon', 'e）》中中']);
  });

  it('ends no line with an opening mark that a space stands behind', () => {
    expect(wrap('中中中中人々（ 《《中中中中中中中中中', 20)).toEqual(['中中中中人々', '（ 《《中中中中中中', '中中中']);
  });

  it('breaks Thai between words', () => {
    expect(wrap('นายกรัฐมนตรีกล่าวว่ารัฐบาลจะแก้ไขปัญหา', 14)).toEqual(['นายกรัฐมนตรีกล่าว', 'ว่ารัฐบาลจะแก้ไข', 'ปัญหา']);
  });

  it('keeps an address whole where it fits, and breaks a longer one at its joints', () => {
    expect(wrap('see https://example.com/abc now', 24)).toEqual(['see', 'https://example.com/abc', 'now']);
    expect(wrap('https://example.com/abc/def?ghi=jkl', 20)).toEqual(['https://example.com/', 'abc/def?ghi=jkl']);
  });

  it('keeps dashes, numbers with a dot and French marks with the word before, so that no line looks like a list item', () => {
    expect(wrap('one two – three', 8)).toEqual(['one', 'two –', 'three']);
    expect(wrap('it was in 1990. Then', 11)).toEqual(['it was', 'in 1990.', 'Then']);
    expect(wrap('Il a dit « oui » hier ?', 11)).toEqual(['Il a dit', '« oui »', 'hier ?']);
  });

  it('cuts no emoji and no letter from its marks', () => {
    expect(wrap('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 5)).toEqual(['👨‍👩‍👧‍👦👨‍👩‍👧‍👦', '👨‍👩‍👧‍👦']);
    expect(wrap('e\u0301'.repeat(6), 4)).toEqual(['e\u0301'.repeat(4), 'e\u0301'.repeat(2)]);
  });

  it.each([
    ['a word without end', 'x'],
    ['quotes without end', '“”'],
    ['Chinese without marks', '中文'],
    ['Thai without spaces', 'ภาษาไทย'],
    ['marks on one letter', '\u0301'],
    ['dashes', '– '],
    ['joined emoji', '👩\u200d💻\u200d'],
  ])('takes time that grows with the length of %s', (_, part) => {
    const time = (length: number): number => cpuTime(() => wrapLines(part.repeat(length / part.length).trim(), 72));
    time(20_000);
    expect(time(400_000)).toBeLessThan(8 * time(100_000) + 200);
  });
});
