import { hostileCharacters } from '../../test/support/hostile-characters.js';
import type { Random } from './make-random.js';

/** What a text can be changed with, besides itself. */
export interface Material {
  readonly random: Random;
  /** A text found worth keeping. */
  readonly other: () => string;
  readonly phrases: readonly string[];
}

type Mutation = (text: string, material: Material) => string;

/** The text changed in one to eight ways. */
export function mutate(text: string, material: Material): string {
  const { random } = material;
  let result = text;
  for (let changes = random.length(8); changes > 0; changes--) result = random.pick(mutations)(result, material);
  return result.length > longest ? result.slice(0, longest) : result;
}

/** Room for a character many times over; longer texts cost more runs than they find. */
const longest = 20_000;

const someCharacters: readonly string[] = [
  ...hostileCharacters,
  ...[
    '\u001b[31m',
    '\u001b]0;title\u0007',
    '\u009b1m',
    '\u2069',
    '\u200e',
    '\u20dd',
    '\u3099',
    '\u2800',
    '\u{10ffff}',
    ' ',
    '  ',
    '\n',
    '\n\n',
  ],
  ...[
    '.',
    '!',
    '?',
    '…',
    '。',
    '？',
    '؟',
    '।',
    ':',
    '：',
    ';',
    ',',
    '、',
    '،',
    '-',
    '\u2010',
    '–',
    '—',
    '/',
    '|',
    '•',
    '·',
    '*',
    '_',
    '#',
    '`',
  ],
  ...[
    '"',
    "'",
    '“',
    '”',
    '„',
    '’',
    '«',
    '»',
    '「',
    '」',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '（',
    '）',
    '~',
    '^',
    '\\',
    '&',
    '=',
    '+',
    '$',
  ],
  ...[
    '0',
    '7',
    '12',
    '2024',
    '٣',
    '５',
    'a',
    'A',
    'ß',
    'İ',
    'ı',
    'ſ',
    'ﬁ',
    'ΐ',
    'Σ',
    'ς',
    'é',
    'ё',
    'Ж',
    'א',
    'ع',
    'ہ',
    'ก',
    'क',
    '한',
    '東',
    'ー',
    '𠮷',
  ],
  ...['😀', '👩\u200d💻', '🇩🇪', '❤️', '👍🏽', '1️⃣', '©', '®', '™', '°', '€', '%', '‰', '½', '²', '№', '†', '※', '→', '×'],
  ...[
    'By ',
    'Von ',
    'Jane Doe',
    'JANE DOE',
    'BERLIN (dpa) - ',
    'Source: ',
    '(AP)',
    '© 2024 ',
    'Photo: ',
    'Read more: ',
    '10:30',
    '10:30 p.m. EST',
  ],
  ...[
    '12.03.2025',
    '3/4/2024',
    '2024-02-30',
    'March 5, 2024',
    '5 March',
    '令和5年',
    '2023年10月25日',
    '٢٥ أكتوبر',
    'Feb. 31',
    '99/99/9999',
    '1/12',
  ],
  ...[
    'http://a.b/c',
    'https://x.example/?a=b#c',
    'www.example.org',
    'user@example.org',
    '@handle',
    '#tag',
    '[1]',
    '<b>',
    '&amp;',
    '![a](b)',
    '[a]: b',
  ],
  ...[
    '> ',
    '>> ',
    '- ',
    '* ',
    '1. ',
    '2) ',
    'a) ',
    '• ',
    '+ ',
    '---',
    '***',
    '===',
    '| a | b |',
    '    ',
    'Tags:',
    'Share',
    'Advertisement',
    'javascript:',
  ],
];

const mutations: readonly Mutation[] = [
  // Characters.
  (text, { random }) => insertAt(text, place(text, random), random.pick(someCharacters)),
  (text, { random }) => insertAt(text, place(text, random), random.pick(someCharacters)),
  (text, { random }) => insertAt(text, place(text, random), random.pick(someCharacters).repeat(random.length(3000))),
  (text, { random }) => insertAt(text, place(text, random), String.fromCodePoint(random.below(random.pick([0x250, 0x3000, 0x110000])))),
  (text, { random }) => changeRange(text, random, () => ''),
  (text, { random }) => changeRange(text, random, (range) => range + range),
  (text, { random }) => changeRange(text, random, (range) => range.repeat(random.length(30))),
  (text, { random }) => changeRange(text, random, (range) => range.toUpperCase()),
  (text, { random }) => changeRange(text, random, (range) => range.toLowerCase()),
  (text, { random }) => changeRange(text, random, (range) => [...range].reverse().join('')),
  (text, { random }) => changeRange(text, random, (range) => range.replace(/[0-9]/g, () => String(random.below(10)))),
  (text, { random }) =>
    changeRange(text, random, (range) => range.replaceAll(' ', random.pick(['', '\n', '\u00a0', '  ', '\u3000', '\t']))),
  (text, { random }) => changeRange(text, random, (range) => range.replace(/[.!?,:;]/g, () => random.pick(someCharacters))),
  (text, { random }) => replaceCharacter(text, random),
  // Words and phrases.
  (text, { random, phrases }) => insertAt(text, place(text, random), random.pick(phrases)),
  (text, { random, phrases }) => insertLine(text, random, random.pick(phrases)),
  (text, { random, phrases }) => insertLine(text, random, capitalised(random.pick(phrases)) + random.pick(someCharacters)),
  (text, { random, phrases }) => changeLine(text, random, (line) => `${capitalised(random.pick(phrases))} ${line}`),
  (text, { random, phrases }) => changeLine(text, random, (line) => `${line} ${random.pick(phrases)}`),
  // Lines.
  (text, { random }) => changeLine(text, random, () => null),
  (text, { random }) => changeLine(text, random, (line) => `${line}\n${line}`),
  (text, { random }) => changeLine(text, random, (line) => `${line}\n`.repeat(random.length(200))),
  (text, { random }) => changeLine(text, random, (line) => line.toUpperCase()),
  (text, { random }) => changeLine(text, random, (line) => random.pick(someCharacters) + line),
  (text, { random }) => changeLine(text, random, (line) => line + random.pick(someCharacters)),
  (text, { random }) => changeLine(text, random, (line) => line.slice(0, place(line, random))),
  (text, { random }) => changeLine(text, random, (line) => wrapped(line, 10 + random.below(90))),
  (text, { random }) => moveLine(text, random),
  (text, { random }) => joinLines(text, random),
  (text, { random }) => insertAt(text, place(text, random), random.pick(['\n', '\n\n', '-\n', ' \n  ', '\n> '])),
  (text, { random, other }) => insertLine(text, random, random.pick(other().split('\n'))),
  (text, { random, other }) => spliced(text, other(), random),
  // The whole text.
  (text, { random }) => wholeOrPart(text, random, (line) => ' '.repeat(random.below(8)) + line),
  (text, { random }) => {
    const mark = random.pick(['> ', '>', '>> ', '   ', '\t', '\u3000\u3000', '- ', '* ']);
    return wholeOrPart(text, random, (line) => mark + line);
  },
  (text, { random }) => {
    const column = 20 + random.below(80);
    return wholeOrPart(text, random, (line) => wrapped(line, column));
  },
  (text, { random }) => text.replaceAll('\n', random.pick(['\n\n', '\r\n', '\r', ' ', '', '\n\n\n', ' \n', '\u2028'])),
  (text) => text.replace(/\n{2,}/g, '\n'),
  (text, { random }) => text + random.pick(['', '\n']) + text,
];

function place(text: string, random: Random): number {
  return random.below(text.length + 1);
}

function insertAt(text: string, at: number, what: string): string {
  return text.slice(0, at) + what + text.slice(at);
}

function changeRange(text: string, random: Random, change: (range: string) => string): string {
  const from = place(text, random);
  const to = from + random.length(Math.max(2, text.length - from));
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}

function replaceCharacter(text: string, random: Random): string {
  const at = place(text, random);
  return text.slice(0, at) + random.pick(someCharacters) + text.slice(at + 1);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function insertLine(text: string, random: Random, line: string): string {
  const lines = text.split('\n');
  return lines.toSpliced(random.below(lines.length + 1), 0, line).join('\n');
}

function changeLine(text: string, random: Random, change: (line: string) => string | null): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const changed = change(lines[at] as string);
  return lines.toSpliced(at, 1, ...(changed === null ? [] : [changed])).join('\n');
}

function moveLine(text: string, random: Random): string {
  const lines = text.split('\n');
  const [line = ''] = lines.splice(random.below(lines.length), random.length(3));
  return lines.toSpliced(random.below(lines.length + 1), 0, line).join('\n');
}

function joinLines(text: string, random: Random): string {
  const ends = [...text.matchAll(/\n+ */g)];
  if (ends.length === 0) return text;
  const { index, 0: end } = random.pick(ends);
  return text.slice(0, index) + random.pick(['', ' ', ' | ', '. ']) + text.slice(index + end.length);
}

/** The beginning of one text and the end of another, cut at lines. */
function spliced(text: string, other: string, random: Random): string {
  const [lines, others] = [text.split('\n'), other.split('\n')];
  return [...lines.slice(0, random.below(lines.length + 1)), ...others.slice(random.below(others.length))].join('\n');
}

function eachLine(text: string, change: (line: string) => string): string {
  return text.split('\n').map(change).join('\n');
}

function wholeOrPart(text: string, random: Random, change: (line: string) => string): string {
  return random.onceIn(2) ? eachLine(text, change) : eachLine(text, (line) => (random.onceIn(2) ? change(line) : line));
}

function wrapped(line: string, column: number): string {
  return line.replace(new RegExp(`(.{1,${column}})(?: |$)`, 'gu'), '$1\n').trimEnd();
}
