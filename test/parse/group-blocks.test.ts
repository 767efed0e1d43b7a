import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/article.js';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { cpuTime } from '../support/cpu-time.js';

const group = (text: string): readonly Block[] => groupBlocks(splitLines(text));
const texts = (text: string): string[] => group(text).map((block) => block.text);
const marked = (text: string): string[] => group(text).map(({ mark, text: said }) => (mark === '' ? said : `${mark}|${said}`));

/** Wraps as programs do: no line longer than the column, no line shorter than it has to be. */
function wrap(paragraph: string, column: number, indent = '', hanging = indent): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > column) {
      lines.push(line);
      line = hanging;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}

const harbour =
  'The harbour authority said on Tuesday that the old ferry terminal will stay open through the winter, although the crossing itself has been suspended since a storm damaged both of the landing stages.';
const council =
  'Members of the council had asked for a report on the cost of repairs, which was put at four million crowns last spring and is thought to have risen by a third since then.';
const pupils =
  'For the forty pupils who live on the island the closure means a detour of ninety minutes by bus, and parents have begun to share cars in the morning.';

describe('one paragraph a line', () => {
  it('joins nothing, blank lines or not', () => {
    const lines = ['Ferry terminal stays open', harbour, 'What it costs', council, 'The way to school', pupils];
    expect(texts(lines.join('\n'))).toEqual(lines);
    expect(texts(lines.join('\n\n'))).toEqual(lines);
  });

  it('leaves a menu, a list of headlines and a poem alone', () => {
    const menu = ['Home', 'News', 'Sport', 'Weather', 'About us', 'Contact', 'Imprint'];
    expect(texts(menu.join('\n'))).toEqual(menu);
    const headlines = [
      'Ferry terminal stays open through the winter',
      'Council asks for report on cost of repairs',
      'Pupils face detour of ninety minutes by bus',
      'Storm damages both of the landing stages',
      'Parents on the island begin to share cars',
    ];
    expect(texts(headlines.join('\n'))).toEqual(headlines);
  });

  it('counts blank lines, indent and line numbers', () => {
    expect(group('Title\n\n\n  Text here.\n')).toEqual([
      { text: 'Title', lines: [1, 1], blankLinesBefore: 0, indent: 0, mark: '' },
      { text: 'Text here.', lines: [4, 4], blankLinesBefore: 2, indent: 2, mark: '' },
    ]);
  });

  it('folds white space of every kind', () => {
    expect(texts('\u3000 A\u00a0word  and\u2009another \u00a0')).toEqual(['A word and another']);
  });

  it('joins a sentence that was broken before it came to the page', () => {
    const broken = 'The board was glad that the terminal stays open through\nthe winter, which it had not expected before the storm.';
    expect(texts([harbour, broken, council, pupils].join('\n'))).toEqual([harbour, broken.replace('\n', ' '), council, pupils]);
  });

  it('leaves items and dates in small letters as they are', () => {
    const lines = ['The council counted what the winter of the storm has cost', 'miércoles, 11 de mayo de 2022 - 3:40 a.m.', harbour];
    expect(texts(lines.join('\n'))).toEqual(lines);
    const items = [
      'what the repairs of the landing stages have cost since spring',
      'what the detour by bus has cost the parents of the pupils',
      council,
    ];
    expect(texts(items.join('\n'))).toEqual(items);
  });
});

describe('hard-wrapped text', () => {
  it.each([50, 64, 66, 72, 80, 100])('is joined at column %i', (column) => {
    const paragraphs = ['Ferry terminal stays open', harbour, council, 'The way to school', pupils];
    expect(texts(paragraphs.map((paragraph) => wrap(paragraph, column)).join('\n\n'))).toEqual(paragraphs);
  });

  it('keeps short lines apart whose next word would have fitted', () => {
    const text = `Home\nNews\nSport\n\n${wrap(harbour, 72)}\nPhoto: A. Person\n${wrap(council, 72)}`;
    expect(texts(text)).toEqual(['Home', 'News', 'Sport', harbour, 'Photo: A. Person', council]);
  });

  it('goes on behind a comma though the next word would have fitted', () => {
    const years = 'The crane came in 1961, the second of its kind was put up in 1974,\n1990 the last one.';
    const names = 'The quays of the old harbour are those of Hask, Pellwick, Norring,\nThorn.';
    const short = 'Pier four, the crane of\n2011,\nThe harbour board';
    expect(texts(`${wrap(harbour, 72)}\n\n${years}\n\n${names}\n\n${short}\n\n${wrap(council, 72)}`)).toEqual([
      harbour,
      years.replace('\n', ' '),
      names.replace('\n', ' '),
      'Pier four, the crane of',
      '2011,',
      'The harbour board',
      council,
    ]);
  });

  it('reads paragraphs that an indent begins', () => {
    const paragraphs = [harbour, council, pupils];
    for (const indent of ['    ', '\t', '   ']) {
      const wrapped = paragraphs.map((paragraph) => wrap(paragraph, 64, indent, '')).join('\n');
      expect(texts(`FERRY TERMINAL STAYS OPEN\n${wrapped}`)).toEqual(['FERRY TERMINAL STAYS OPEN', ...paragraphs]);
    }
  });

  it('joins a whole text with a blank line after each line', () => {
    const wrapped = [harbour, council, pupils].map((paragraph) => wrap(paragraph, 60).replaceAll('\n', '\n\n')).join('\n\n\n');
    expect(texts(wrapped)).toEqual([harbour, council, pupils]);
  });

  it.each([
    [
      'Latin',
      'Nobody was hurt. “He looked as if he came here every day,” said the owner, Guylaine Roy.',
      'The animal had eaten two portions of chips, and left across the terrace when Roy came back.',
    ],
    [
      'Arabic',
      'وصلت العبارة الأولى إلى الميناء القديم صباح السبت، بعد شتاء طويل توقفت فيه الرحلات بسبب العواصف.',
      'وقالت مديرة الميناء إن الركاب انتظروا ساعتين، وإن الرحلة التالية ستنطلق مساء اليوم نفسه.',
    ],
  ])('joins the two lines of each paragraph where there are only two paragraphs: %s', (_, one, other) => {
    const menu = Array.from({ length: 20 }, (_, i) => `Section ${i}`);
    expect(texts([...menu, wrap(one, 72), 'Share', wrap(other, 72)].join('\n\n'))).toEqual([...menu, one, 'Share', other]);
  });

  it('leaves headlines with a line below each apart', () => {
    const list =
      'The old ferry terminal stays open through the winter, council decides\n2 hours ago\n\nRepair of both landing stages may cost four million crowns\nYesterday';
    expect(texts(list)).toHaveLength(4);
  });

  it('leaves a long line in between alone', () => {
    const long = `${harbour} ${council}`;
    expect(
      texts(`${wrap(council, 72)}\n${wrap(pupils, 72)}\n\n${long}\n${long}\n\n${wrap(harbour, 72)}`).filter((text) => text === long),
    ).toHaveLength(2);
  });

  it('joins a mail below its header, and what it quotes', () => {
    const quoted = wrap(council, 70).replace(/^/gm, '> ');
    const twice = wrap(pupils, 70).replace(/^/gm, '> > ');
    expect(marked(`From: A. Person\nTo: B. Person\nSubject: Ferry\n\n${wrap(harbour, 72)}\n\n${quoted}\n>\n${twice}\n`)).toEqual([
      'From: A. Person',
      'To: B. Person',
      'Subject: Ferry',
      harbour,
      `>|${council}`,
      `>>|${pupils}`,
    ]);
  });
});

describe('hyphens at the end of a line', () => {
  const body = (end: string, start: string): string =>
    `${wrap(harbour, 72)}\n${wrap(council, 72)}\n\n${'x'.repeat(30)} wrote ${'y'.repeat(33 - end.length)} ${end}\n${start} and went on with it.`;
  const last = (text: string): string => texts(text).at(-1) ?? '';

  it('stays in a compound', () => {
    expect(last(body('long-', 'term'))).toContain('long-term and');
    expect(last(body('state-of-', 'the-art'))).toContain('state-of-the-art and');
    expect(last(body('Baden-', 'Baden'))).toContain('Baden-Baden and');
    expect(last(body('2018-', '19'))).toContain('2018-19 and');
  });

  it('stays, with the space, where a second part follows', () => {
    expect(last(body('Hafen-', 'und Werftarbeiter'))).toContain('Hafen- und Werftarbeiter and');
  });

  it('goes on below where the line is short', () => {
    const text = `${wrap(harbour, 72)}\n${wrap(council, 72)}\n\nits teachers live on the main-\nland.`;
    expect(last(text)).toBe('its teachers live on the main-land.');
  });

  it('goes where the word stands elsewhere without it', () => {
    expect(last(body('termi-', 'nal'))).toContain('terminal and');
  });

  it('goes from a text that hyphenates', () => {
    const text = [
      'Die Hafenverwaltung teilte am Dienstag mit, dass das alte Fährge-',
      'bäude über den Winter geöffnet bleibt, obwohl die Überfahrt ausge-',
      'setzt ist, seit ein Sturm beide Anleger beschädigt hat. Die Repara-',
      'tur werde frühestens im Frühjahr beginnen, sagte eine Sprecherin.',
    ].join('\n');
    expect(texts(text)).toEqual([
      'Die Hafenverwaltung teilte am Dienstag mit, dass das alte Fährgebäude über den Winter geöffnet bleibt, obwohl die Überfahrt ausgesetzt ist, seit ein Sturm beide Anleger beschädigt hat. Die Reparatur werde frühestens im Frühjahr beginnen, sagte eine Sprecherin.',
    ]);
  });

  it('goes before a word with a colon, and one that a compound begins with', () => {
    const text = [
      'The keeper wrote that nothing had been seen from the old light-',
      'house: neither the ferry that came with the tide, a long twen-',
      'ty-minute wait behind the others, nor the well-known and much be-',
      'loved lamp. His report was up-to-date and had been read face-',
      'to-face by the father of a five-year-old girl, and of a four-',
      'year-old boy who had come with him to the meeting on Tuesday.',
    ].join('\n');
    expect(texts(text)).toEqual([
      'The keeper wrote that nothing had been seen from the old lighthouse: neither the ferry that came with the tide, a long twenty-minute wait behind the others, nor the well-known and much beloved lamp. His report was up-to-date and had been read face-to-face by the father of a five-year-old girl, and of a four-year-old boy who had come with him to the meeting on Tuesday.',
    ]);
  });

  it('stays before an address', () => {
    const text = [
      'Die Hafenverwaltung teilte am Dienstag mit, dass das alte Fährge-',
      'bäude über den Winter geöffnet bleibt, obwohl die Überfahrt ausge-',
      'setzt ist, seit ein Sturm beide Anleger beschädigt hat: Hafen-',
      'amt@bucht.example nimmt die Anfragen aller Fahrgäste entgegen.',
    ].join('\n');
    expect(texts(text)[0]).toContain('Hafen-amt@bucht.example');
  });
});

describe('lists', () => {
  it('leaves bullets out of the text', () => {
    expect(marked('• One\n• Two\n- Three\n- Four\n1. Five\n2. Six\na) Seven\nb) Eight')).toEqual([
      '•|One',
      '•|Two',
      '-|Three',
      '-|Four',
      '1.|Five',
      '2.|Six',
      'a)|Seven',
      'b)|Eight',
    ]);
  });

  it('takes a lone number or dash for text', () => {
    expect(marked('12. March was the day.\n\n- so they said.\n\nI. A. Person was there.')).toEqual([
      '12. March was the day.',
      '- so they said.',
      'I. A. Person was there.',
    ]);
  });

  it('joins wrapped items', () => {
    const items = [harbour, council].map((item) => wrap(`* ${item}`, 74, '     ', '       ')).join('\n');
    const deeper = wrap(`+ ${pupils}`, 74, '          ', '            ');
    expect(marked(`${items}\n${deeper}\n     * Short`)).toEqual([`*|${harbour}`, `*|${council}`, `+|${pupils}`, '*|Short']);
  });
});

describe('dumps of text browsers', () => {
  it('reads lynx: text indented, headings not', () => {
    const text = [
      '   (BUTTON) Menu',
      '',
      '     * Home',
      '     * News',
      '',
      wrap('Ferry terminal stays open through the winter although nobody can sail from it', 77),
      '',
      '   [ferry_at_the_pier.jpg]',
      wrap(harbour, 74, '   '),
      '   A. Person',
      wrap(council, 74, '   '),
    ].join('\n');
    expect(marked(text)).toEqual([
      '(BUTTON) Menu',
      '*|Home',
      '*|News',
      'Ferry terminal stays open through the winter although nobody can sail from it',
      '[ferry_at_the_pier.jpg]',
      harbour,
      'A. Person',
      council,
    ]);
  });

  it('reads w3m: bullets, fields and tables', () => {
    const text = [
      '  • Home',
      '  • News',
      '',
      '[                    ] [Search]',
      '',
      wrap(harbour, 79),
      '',
      wrap(council, 79),
      '',
      '┌──────┬─────┐',
      '│Monday│12:30│',
      '└──────┴─────┘',
    ].join('\n');
    expect(marked(text)).toEqual([
      '•|Home',
      '•|News',
      '[ ] [Search]',
      harbour,
      council,
      '┌──────┬─────┐',
      '│Monday│12:30│',
      '└──────┴─────┘',
    ]);
  });

  it('puts a word together that was cut at the column', () => {
    const name = `${'picture_of_the_ferry_'.repeat(4)}at_the_pier`;
    expect(texts(`${wrap(harbour, 74)}\n${wrap(council, 74)}\n\n${name.slice(0, 74)}\n${name.slice(74)}`)).toContain(name);
  });
});

describe('rules and tables', () => {
  it.each(['____________', '====', '* * *', '###', '-----', '───────'])('takes %s for a block of its own', (rule) => {
    expect(texts(`${wrap(harbour, 72)}\n${rule}\n${wrap(council, 72)}`)).toEqual([harbour, rule, council]);
  });

  it.each([
    ['tabs', 'Monday\t12:30\nTuesday\t14:30'],
    ['wide gaps', 'Monday       12:30\nTuesday      14:30\nFriday       9:00'],
  ])('keeps the cells of a table apart that have %s between them', (_, table) => {
    const rows = table.replace(/ {2,}/g, '\t').split('\n');
    expect(texts(`${wrap(harbour, 72)}\n\n${table}\n\n${wrap(council, 72)}`)).toEqual([harbour, ...rows, council]);
  });

  it('takes input fields for no table', () => {
    const fields = 'Name         [        ]\nAddress      [        ]\nCountry      [        ]';
    expect(texts(fields).join()).not.toContain('\t');
  });
});

describe('scripts without spaces', () => {
  const sentence =
    '港の管理局は火曜日に、古いフェリーターミナルを冬の間も開けておくと発表したが、嵐で二つの桟橋が壊れて以来、航路そのものは止まったままである。修理の費用は春には四百万と見積もられていた。';
  const wrapWide = (text: string, characters: number): string => text.replace(new RegExp(`.{${characters}}(?=.)`, 'gu'), '$&\n');

  it('joins without a space', () => {
    expect(texts(`${wrapWide(sentence, 20)}\n\n${wrapWide(sentence, 20)}`)).toEqual([sentence, sentence]);
  });

  it('begins a paragraph at an ideographic indent', () => {
    expect(texts(`${wrapWide(`　${sentence}`, 20)}\n${wrapWide(`　${sentence}`, 20)}`)).toEqual([sentence, sentence]);
    expect(texts(`　　${sentence}\n　　${sentence}`)).toEqual([sentence, sentence]);
  });
});

describe('any text', () => {
  const word = fc.constantFrom(
    'a',
    'the',
    'Hafen',
    'ferry',
    'long-',
    'crossing',
    '港',
    'の管理局',
    '한국',
    'مرحبا',
    '12.',
    '3.',
    'a)',
    '•',
    '*',
    '-',
    '–',
    '>',
    '[x.jpg]',
    '____',
    '====',
    '│',
    '.',
    'end.',
    '“so”',
    '😀',
    '\u0301',
    'https://example.org/a-very-long-path/that-goes-on-and-on/for-ever',
  );
  const space = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u3000',
    '     ',
    '\n',
    '\n',
    '\n\n',
    '\n   ',
    '\n> ',
    '\n>',
    '\n>> ',
  );
  const text = fc.array(fc.tuple(space, word), { maxLength: 120 }).map((pairs) => pairs.flat().join(''));
  const wrapped = fc
    .tuple(text, fc.integer({ min: 30, max: 90 }))
    .map(([content, column]) => wrap(content.replaceAll('\n', ' ').trim(), column));
  const characters = (content: string): string => content.replace(/[\s>-]/gu, '');

  it('loses nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.oneof(text, wrapped, fc.string({ unit: 'grapheme' })), (content) => {
        const said = group(content).map((block) => block.mark + block.text);
        expect(characters(said.join(''))).toBe(characters(content));
      }),
      { numRuns: 1000 },
    );
  });

  it('puts every line that is not blank into one block', () => {
    fc.assert(
      fc.property(fc.oneof(text, wrapped), (content) => {
        const lines = splitLines(content);
        const blocks = group(content);
        let last = 0;
        for (const {
          lines: [from, to],
          text: said,
        } of blocks) {
          // A listing keeps its lines, a table its cells.
          if (!/[\n\t]/.test(said)) expect(said.trim().replace(/\s+/g, ' ')).toBe(said);
          expect(said.trim()).not.toBe('');
          expect(from).toBeGreaterThan(last);
          expect(to).toBeGreaterThanOrEqual(from);
          last = to;
        }
        for (const line of lines) {
          if (line.text.trim() !== '') expect(blocks.some(({ lines: [from, to] }) => from <= line.number && line.number <= to)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the lines of a listing, and their indents', () => {
    const listing = 'if (tide > 3) {\n  open();\n\n  wait(6);\n}';
    const [above, code, below] = group(`The harbour master wrote it himself, on a Sunday:\n\n${listing}\nIt took him an hour and a half.`);
    expect(above?.text).toContain('Sunday');
    expect(code?.text).toBe(listing);
    expect(below?.lines).toEqual([8, 8]);
  });

  it.each([
    ['empty lines', (count: number) => '\n'.repeat(count), 500_000],
    ['one-word lines', (count: number) => 'word\n'.repeat(count), 200_000],
    ['one long line', (count: number) => 'word '.repeat(count), 500_000],
    ['deep quotes', (depth: number) => `${'>'.repeat(depth)} a\n`.repeat(5), 100_000],
    ['hyphens', (count: number) => 'some words of a wrapped and hyphen-\nated text, which goes on and on for-\n'.repeat(count), 20_000],
    ['numbers', (count: number) => '1. a\n2. b\n'.repeat(count), 50_000],
  ])('takes time that grows with the length of %s', (_, make, count) => {
    const time = (length: number): number => cpuTime(() => group(make(length)));
    time(count / 4);
    expect(time(count)).toBeLessThan(8 * time(count / 4) + 200);
  });
});

describe('dashes in front of what somebody says', () => {
  const said = ['– We thought it was a joke, says Ann Lee.', '– Then we saw the crane, says her brother.'];

  it('are part of it where the story goes on between', () => {
    expect(texts([harbour, said[0], council, said[1], pupils].join('\n\n'))).toEqual([harbour, said[0], council, said[1], pupils]);
    expect(texts([harbour, said[0], council, said[1], pupils].join('\n'))).toEqual([harbour, said[0], council, said[1], pupils]);
  });

  it('are so too where a second dash stands before who says it', () => {
    const lines = [harbour, '– Whose is it? – asks Ann Lee.', '– Mine, and my brother has half of it.', council];
    expect(texts(lines.join('\n\n'))).toEqual(lines);
  });

  it('are so too where two of such paragraphs follow each other in an article that has others', () => {
    const lines = [harbour, said[0], council, said[1], pupils, said[0], said[1], council];
    expect(texts(lines.join('\n\n'))).toEqual(lines);
  });

  it('close what is said of the speaker, where a full line breaks', () => {
    const lines = [
      '– I have been coming here with my students for thirty years, says Lev.',
      '– This was a bog then, and we went around it by the left hand side to',
      'keep our feet dry.',
    ];
    expect(texts([wrap(harbour, 70), lines.join('\n'), wrap(council, 70)].join('\n\n'))[1]).toBe(lines.join(' '));
  });

  it('mark the items of a list, sentences or not, that stand one below the other', () => {
    const items = [...said, '– Nobody laughed, says the keeper.'];
    expect(marked([harbour, ...items, council].join('\n\n')).slice(1, 4)).toEqual(items.map((item) => item.replace('– ', '–|')));
    const short = ['- the crane', '- the wheel'];
    expect(marked([harbour, short[0], council, short[1], pupils].join('\n\n'))[1]).toBe('-|the crane');
  });
});
