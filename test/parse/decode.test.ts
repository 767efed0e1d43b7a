// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this is about
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/parse/decode.js';
import { makeSafe } from '../../src/text/make-safe.js';
import { cpuTime } from '../support/cpu-time.js';
import { forbiddenCharacter } from '../support/forbidden-character.js';
import { hostileText } from '../support/hostile-text.js';

const encodings = new URL('../../fixtures/encodings/', import.meta.url);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

describe('the encoding', () => {
  for (const name of readdirSync(encodings)) {
    const [text = '', encoding = ''] = name.split('.');
    it(`${encoding} is recognised in ${text}`, () => {
      const decoded = decode(readFileSync(new URL(name, encodings)));
      expect(decoded.text).toBe(readFileSync(new URL(`${text}.utf-8.txt`, encodings), 'utf8'));
      expect(decoded.warnings).toEqual([]);
      expect(decoded.looksBinary).toBe(false);
    });

    it(`${encoding} can be named for ${text}`, () => {
      const label = encoding.replace('-marked', '');
      const decoded = decode(readFileSync(new URL(name, encodings)), { encoding: label });
      expect(decoded.text).toBe(readFileSync(new URL(`${text}.utf-8.txt`, encodings), 'utf8'));
      expect(decoded.encoding).toBe(new TextDecoder(label).encoding);
    });
  }

  it('is UTF-8 for plain ASCII and for nothing at all', () => {
    expect(decode(utf8('A line.\n'))).toEqual({ text: 'A line.\n', encoding: 'utf-8', warnings: [], looksBinary: false });
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', warnings: [], looksBinary: false });
  });

  it('named wrongly is an error that says so', () => {
    expect(() => decode(utf8('x'), { encoding: 'utf-9\u001b[2J' })).toThrow(RangeError);
    expect(() => decode(utf8('x'), { encoding: 'utf-9' })).toThrow('Unknown encoding "utf-9"');
  });

  it('is found where the first odd byte comes after a long stretch of ASCII', () => {
    const decoded = decode(
      bytesOf('Plain words in a row.\n'.repeat(60_000), 'Der B', [0xfc], 'rgermeister von K', [0xf6], 'ln gr', [0xfc, 0xdf], 't alle.\n'),
    );
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.text.slice(-45)).toContain('Bürgermeister von Köln grüßt');
  });
});

describe('broken bytes', () => {
  it('leave UTF-8 what it is and are counted, the first with its place', () => {
    const decoded = decode(bytesOf('Ein schöner Tag.\nViele Grüße', [0xff], ' und Küsse', [0xe2, 0x82], '!\n'));
    expect(decoded.text).toBe('Ein schöner Tag.\nViele Grüße\ufffd und Küsse\ufffd!\n');
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.warnings).toEqual([
      '2 sequences of bytes not valid in utf-8 were replaced by U+FFFD, the first at byte offset 31 on line 2.',
    ]);
  });

  it('are told from replacement characters that the text has', () => {
    expect(decode(utf8('Caf\ufffd\n')).warnings).toEqual([]);
  });

  it('are found in other encodings', () => {
    const bytes = Uint8Array.from([0x0a, 0x82, 0xa0, 0x82, 0xff, 0x41]);
    const decoded = decode(bytes, { encoding: 'shift_jis' });
    expect(decoded.text).toContain('あ\ufffd');
    expect(decoded.warnings[0]).toContain('the first at byte offset 3 on line 2');
    expect(decode(Uint8Array.from([0x41, 0, 0, 0xd8, 0x42, 0]), { encoding: 'utf-16le' }).warnings[0]).toContain('offset 2 on line 1');
    expect(decode(Uint8Array.from([0x82, 0xa0, 0x82]), { encoding: 'shift_jis' }).warnings[0]).toContain('offset 2 on line 1');
  });
});

describe('HTML', () => {
  it.each(['<!DOCTYPE html>\n<html>', '\ufeff\n <html lang="en">', '<?xml version="1.0"?>\n<!doctype HTML >'])(
    'is told from text: %j',
    (start) => {
      expect(decode(utf8(`${start}<body><p>A line.</p>`)).warnings).toEqual([
        'The text is HTML, whose tags are read as words; make text of it first: w3m -dump -T text/html FILE.',
      ]);
    },
  );

  it.each(['<p>A line.</p>', 'How <html> opens a page', '<htmlish> is no tag'])('is not what a text is that speaks of it: %j', (text) => {
    expect(decode(utf8(text)).warnings).toEqual([]);
  });
});

describe('mojibake', () => {
  for (const [garbled, sample] of [
    ['The ministerâ€™s words', 'â€™'],
    ['Der BÃ¼rgermeister', 'Ã¼'],
    ['Ð¼Ð¾ÑÑ‚ Ñ‡ÐµÑ€ÐµÐ· Ñ€ÐµÐºÑƒ', 'Ð¼'],
  ] as const) {
    it(`is named in ${JSON.stringify(garbled)}, and left`, () => {
      const decoded = decode(utf8(`A line.\n${garbled}\n`));
      expect(decoded.text).toBe(`A line.\n${garbled}\n`);
      expect(decoded.warnings).toEqual([
        `The text looks like UTF-8 that was once read as Windows-1252 (“${sample}” on line 2); it was left as it is.`,
      ]);
    });
  }

  for (const text of ['«AMANHû, disse', 'il a été…» là » Âge', 'ÄÖÜ äöü – „Ö“', 'Мост через реку']) {
    it(`is not seen in ${JSON.stringify(text)}`, () => expect(decode(utf8(text)).warnings).toEqual([]));
  }
});

describe('binary input', () => {
  const noise = Uint8Array.from({ length: 4096 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 13) & 0xff);
  for (const [name, bytes] of [
    ['compressed data', noise],
    ['a PDF file', utf8('%PDF-1.7\n1 0 obj\n')],
    ['a program', bytesOf([0x7f], 'ELF', [2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 62, 0, 1, 0, 0, 0])],
  ] as const) {
    it(`is ${name}`, () => expect(decode(bytes)).toMatchObject({ looksBinary: true, warnings: [] }));
  }

  it('is not a text with one zero byte, with escape sequences or with overprints', () => {
    expect(decode(bytesOf('A line with a stray', [0], ' zero byte, but a text.\n')).looksBinary).toBe(false);
    expect(decode(utf8('\u001b[1mN\bNA\bAM\bME\bE\u001b[0m\n')).looksBinary).toBe(false);
  });
});

describe('safe text', () => {
  for (const [what, from, to] of [
    ['colour', 'a\u001b[1;31mb\u001b[0mc', 'abc'],
    ['cursor movement', 'a\u001b[2J\u001b[Hb\u001b[?25l\u001b[>0c\u001b[!p', 'ab'],
    ['a control sequence with its one-character introducer', 'a\u009b31mb', 'ab'],
    ['a control sequence cut off by a line end', 'a\u001b[31\nb', 'a\nb'],
    ['a window title', 'a\u001b]0;gotcha\u0007b\u001b]2;gotcha\u001b\\c\u009d0;gotcha\u009cd', 'abcd'],
    ['the clipboard', 'a\u001b]52;c;Z290Y2hh\u0007b', 'ab'],
    ['a link', '\u001b]8;;file:///etc/passwd\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['a string that never ends, up to its line', 'a\u001b]0;gotcha\nb', 'a\nb'],
    [
      'device control, application, privacy and start-of-string',
      'a\u001bPq#0\u001b\\b\u001b_x\u001b\\c\u001b^x\u001b\\d\u001bXx\u001b\\e\u0090x\u009cf',
      'abcdef',
    ],
    ['a nested string', 'a\u001bPtmux;\u001b\u001b]52;c;eA==\u0007\u001b\\b', 'ab'],
    ['character sets', 'a\u001b(0b\u001b%Gc\u001b#8d', 'abcd'],
    ['two characters', 'a\u001bcb\u001b7c\u001bMd\u001b=e', 'abcde'],
    ['a lone escape', 'a\u001b', 'a'],
    ['escapes that would join', 'a\u001b\u001b[31m[32mb', 'a[32mb'],
    ['line ends', 'a\r\nb\rc\u0085d\u2028e\u2029f\fg\vh', 'a\nb\nc\nd\ne\nf\ng\nh'],
    ['line ends made worse', 'a\r\r\nb\r\rc', 'a\nb\n\nc'],
    ['bold and underlined print', 'N\bNA\bA_\bM_\bEX\b_', 'NAMEX'],
    ['backspaces that would hide', 'good\b\b\b\bevil', 'goodevil'],
    ['control characters', 'a\u0000b\u0001c\u0007d\u007fe\u0099f\tg', 'abcdef\tg'],
    ['direction overrides', 'a\u202eb\u202cc\u2066d\u2069e\u200ff\u061cg', 'abcdefg'],
    ['invisible characters', 'so\u00adft z\u200be\u2060r\ufeffo \ufff9x\ufffb\u206f', 'soft zero x'],
    ['tags', 'a\u{e0068}\u{e0069}b', 'ab'],
    ['spaces', 'a\u00a0b\u2003c\u202fd\u3000e', 'a b c d\u3000e'],
    ['a flood of marks', `a${'\u0316'.repeat(500)}b`, `a${'\u0316'.repeat(8)}b`],
    ['data in variation selectors', '\u2764\ufe0f\ufe01\ufe02\u{e0101}\u{e0102}', '\u2764\ufe0f'],
    ['letters in two parts', 'Mu\u0308nchen \u212b', 'München Å'],
    ['lone surrogates', 'a\ud800b\udc00c😀', 'a\ufffdb\ufffdc😀'],
    ['joiners where they do nothing', 'a\u200db\u200cc \u200d\u200d', 'abc '],
    ['joiners where they shape the writing', 'می\u200cگوید ක්\u200dෂ 👩\u200d💻 ❤️\u200d🔥', 'می\u200cگوید ක්\u200dෂ 👩\u200d💻 ❤️\u200d🔥'],
    ['joiners in a row', 'می\u200c\u200c\u200dگ', 'می\u200cگ'],
  ] as const) {
    it(`${what}`, () => expect(makeSafe(from)).toBe(to));
  }
});

describe('any bytes', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    hostileText.map(utf8),
    hostileText.map((text) => Buffer.from(text, 'utf16le')),
    hostileText.map((text) => Buffer.from(text, 'latin1')),
  );
  const labels = fc.constantFrom(
    undefined,
    'utf-8',
    'utf-16le',
    'utf-16be',
    'windows-1252',
    'koi8-r',
    'shift_jis',
    'euc-jp',
    'gb18030',
    'big5',
    'euc-kr',
    'iso-2022-jp',
  );

  it('become safe text, and decoding that changes nothing', () => {
    fc.assert(
      fc.property(bytes, labels, (input, encoding) => {
        const { text } = decode(input, encoding === undefined ? {} : { encoding });
        expect(text).not.toMatch(forbiddenCharacter);
        expect(text.normalize('NFC')).toBe(text);
        expect(decode(utf8(text)).text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('keep all their letters, digits and visible signs', () => {
    const visible = /[^\p{L}\p{N}\p{P}\p{S}]|[\u2800\u3164\uffa0]/gu;
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const typed = text.replace(/[\u0000-\u001f]/g, ' ').normalize('NFC');
        expect(makeSafe(typed).replace(visible, '')).toBe(typed.replace(visible, ''));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('time', () => {
  for (const [what, unit] of [
    ['one line', 'word '],
    ['empty lines', '\n'],
    ['strings that never end', '\u001b]'],
    ['control sequences cut short', '\u001b[1;'],
    ['overprints', '_\b'],
    ['returns', '\r'],
    ['marks out of order', '\u0300\u0316'],
    ['joiners', 'a\u200d\u0300'],
    ['joiners after letters that join', 'ب\u200d\u064b'],
    ['Hangul parts', '\u1100\u1161'],
    ['broken bytes', '\ud800'],
    ['mojibake', 'Ð'],
  ] as const) {
    it(`grows no faster than the text: ${what}`, () => {
      const small = utf8(unit.repeat(150_000 / unit.length));
      const large = utf8(unit.repeat(1_200_000 / unit.length));
      decode(small);
      expect(cpuTime(() => decode(large))).toBeLessThan(8 * 4 * cpuTime(() => decode(small)) + 100);
    });
  }
});
