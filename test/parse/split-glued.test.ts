import { describe, expect, it } from 'vitest';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { cpuTime } from '../support/cpu-time.js';

const texts = (text: string): string[] => groupBlocks(splitLines(text)).map((block) => block.text);

const spanish = [
  'Durante treinta años Elvira Moncada reparó relojes en un galpón junto al río, siempre con una lupa.',
  'El galpón fue de su abuelo, que lo levantó con maderas de un barco hundido. Nadie le cobró nunca un alquiler.',
  'Este invierno el municipio le pidió que lo desocupara. "No tengo adónde ir", dijo su madre.',
  '"Pensé que era una broma", agregó Elvira, que todavía guarda la carta en un cajón, "y nadie quiso oírlo".',
  '¿Quién iba a creerlo? Los vecinos juntaron firmas en la plaza y llevaron el pedido a la intendencia.',
  'La intendencia responde que el techo es peligroso y que la obra costera debe empezar en marzo.',
  '«Así no se trata a nadie», escribió el club de remo, que presta las sillas para las reuniones.',
];
const english = [
  'The harbour authority said on Tuesday that the ferry terminal will stay open through the winter months.',
  'Members of the council had asked for a report on the cost of repairs, which was put at four million last spring.',
  '“We had to choose between the crossing and the school,” said the mayor. “Nobody liked the choice.”',
  '“In the end we chose both,” she added (and the room laughed for the first time that evening.)',
  'A crossing of that kind takes twelve minutes, the detour by bus an hour and a half. "That is a long way to school."',
  '"My daughter sleeps on the bus," one father said, who has begun to share his car with the neighbours.',
  'Repairs are to begin in the spring…',
  'Those who cannot wait may take the boat of the pilots, which leaves at six.',
];
const german = [
  'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke über den Winter für alle Autos zu sperren.',
  'Fußgänger dürfen sie weiter benutzen, heißt es in dem Beschluss. Für Radfahrer gilt das nur am Tage.',
  '„Wir haben lange überlegt“, sagte die Bürgermeisterin. „Am Ende zählt die Sicherheit der Kinder.“',
  '„Das hätte man früher wissen können“, sagt dagegen ein Anwohner, der seit Jahren Risse fotografiert.',
  'Über die Kosten wird im März beraten, wenn das Gutachten vorliegt, auf das die Stadt seit Mai wartet!',
  'Öffnen soll die Brücke wieder im Herbst des nächsten Jahres, sofern die Pfeiler trocken sind und das Geld gefunden ist.',
];

describe('a body on one line', () => {
  it.each([
    ['Spanish', spanish],
    ['English', english],
    ['German', german],
  ])('is taken apart where its paragraphs met: %s', (_, paragraphs) => {
    expect(texts(paragraphs.join(''))).toEqual(paragraphs);
    expect(texts(`A headline\n\n${paragraphs.join('')}\n\nShare`)).toEqual(['A headline', ...paragraphs, 'Share']);
  });

  it('is of one line, the first of its blocks with the mark and the gap', () => {
    const blocks = groupBlocks(splitLines(`A headline\n\n  ${english.join('')}`));
    expect(blocks.map(({ lines }) => lines)).toEqual([[1, 1], ...english.map(() => [3, 3])]);
    expect(blocks.map(({ blankLinesBefore }) => blankLinesBefore)).toEqual([0, 1, ...english.slice(1).map(() => 0)]);
  });

  it('keeps a quotation mark with the sentence that it opens or closes', () => {
    const straight = [
      'The council said no (for now). "We have asked for a report on the cost of all the repairs," it wrote to us.',
      'It took a year. The mayor spoke of "a choice that nobody liked, between the crossing and the school."',
      "Parents don't agree. 'We were told nothing of a choice between the two of them,' one wrote to the paper.",
      '»So etwas gab es noch nie«, schrieb ein Leser aus der Stadt, »und wir wohnen hier seit vierzig Jahren.«',
      '»Nie«, schrieb ein zweiter am Tage danach, »hat uns jemand gefragt, was wir von der Brücke halten.«',
      '« Nous irons », répond le maire de la ville, « même si cela doit prendre encore une année ou deux ».',
      '« Nous verrons », dit le club de la rive gauche, qui prête ses chaises pour les réunions du soir.',
      '”Vi gick dit på morgonen”, säger hon, ”och bron var stängd för alla utom dem som bor på andra sidan.”',
      '”Det var synd”, säger hennes bror, som bor på ön sedan barnsben och har en båt att ro över med.',
      'Nobody answered the letters of the two, which were printed below a picture of the bridge in spring.',
    ];
    expect(texts(straight.join(''))).toEqual(straight);
  });
});

describe('crossheads glued to what follows', () => {
  const heads = ['Una historia de agua', 'Un lugar para los relojes'];
  const [one, two, three, four, five, six, seven] = spanish as [string, string, string, string, string, string, string];

  it('are blocks of their own where the text has two, and no word is glued elsewhere', () => {
    expect(texts([one, two, heads[0], three, four, five, heads[1], six, seven].join(''))).toEqual([
      ...[one, two, heads[0], three, four, `${five}`, heads[1], six, seven],
    ]);
  });

  it('are left where only one is, which may be a name', () => {
    expect(texts([one, two, heads[0], three, four, five, six].join(''))).toEqual([one, two, `${heads[0]}${three}`, four, five, six]);
  });

  it('are left where spaces were lost around links', () => {
    const linked = `${six} Lo contó el diarioLa Ribera en enero.`;
    expect(texts([one, two, heads[0], three, four, heads[1], five, linked].join(''))).toContain(`${heads[0]}${three}`);
  });

  it('end what a label announces, alone as well', () => {
    const cue = 'Leé también: Qué pasará con la feria del puerto';
    expect(texts([one, two, cue, three, four, five, six].join(''))).toEqual([one, two, cue, three, four, five, six]);
  });

  it('are no names', () => {
    const names = ['A film for YouTube', 'The iPhone of LinkedIn', 'What eBay and McKay did'].map(
      (words) => `${words} was the talk of the town in the winter, when the ferry stood still and the shops were shut.`,
    );
    expect(texts([...names, ...english].join(''))).toEqual([...names, ...english]);
  });
});

describe('what is no body on one line', () => {
  const filler = 'The harbour authority said on Tuesday that the ferry terminal will stay open through the winter. ';

  it.each([
    ['initials', 'It was written by J.R.Hask and signed by U.S.A officials and by A.B.Pellwick of the D.C.Office in the end. '],
    ['abbreviations', 'At 6 p.m.The bell rang, Dr.Norring and Mrs.Thorn met Gen.Hask in St.Pauli, as Inc.Magazine and No.One wrote. '],
    ['addresses', 'See www.Site.com and https://news.Example.org/a.Html or write to jane.Doe@mail.Example.com or to the board. '],
    ['file names', 'Open report.PDF and notes.TXT with asp.NET, then save the first as images.ZIP in the folder of the year. '],
    ['names of code', 'Call console.Write(text), then list.Add(item) or string.Join(words) and read config.Name_of_all for more. '],
    ['numbers', 'The index rose by 3.5 points in 2.Bundesliga terms, from 1.FC to 20.Century measures, in v2.Beta and 10.The. '],
    ['ideographs', '市は火曜日に橋脚の検査が予定より長くかかると発表した。車は遠回りをしなければならない。歩行者は古い橋を渡る。'],
  ])('%s', (_, sentence) => {
    const line = (filler + sentence).repeat(8).trim();
    expect(texts(line)).toEqual([line]);
  });

  it('a line with two spaces lost', () => {
    const line = `${english.slice(0, 3).join('')} ${english.slice(3).join(' ')}`;
    expect(texts(line)).toEqual([line]);
  });

  it('a comment whose writer sets no spaces', () => {
    const line = 'We went there.It was nice.The food was good.Nobody complained. '.repeat(12).trim();
    expect(texts(line)).toEqual([line]);
  });

  it('a short line', () => {
    const line = german.slice(0, 4).join('');
    expect(texts(line)).toEqual([line]);
  });

  it('one paragraph of many', () => {
    const lines = [...english, ...spanish, ...german, english.join('')];
    expect(texts(lines.join('\n'))).toEqual(lines);
  });

  it('rows of a table', () => {
    const rows = [spanish, english, german].map((cells) => `Cell\t${cells.join('')}`);
    expect(texts(rows.join('\n'))).toEqual(rows);
  });
});

it('takes time in proportion to the line', () => {
  for (const part of ['a word."A'.repeat(10), `${'x'.repeat(60)}.A`, 'sleepThe ', '."“', "word.'Word 'word "]) {
    const small = part.repeat(Math.ceil(40_000 / part.length));
    const time = cpuTime(() => groupBlocks(splitLines(small)));
    expect(cpuTime(() => groupBlocks(splitLines(small.repeat(8))))).toBeLessThan(time * 30 + 60);
  }
});
