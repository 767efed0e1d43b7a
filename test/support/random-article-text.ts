import fc from 'fast-check';

/**
 * Text that looks like an article as people keep it: a head, a body that may be wrapped, and what
 * stands around and between, in several scripts. For properties, which care that it is varied and
 * not that it makes sense.
 */
export const randomArticleText: fc.Arbitrary<string> = fc
  .constantFrom(...(['english', 'german', 'french', 'russian', 'arabic', 'hindi', 'chinese', 'japanese', 'korean', 'thai'] as const))
  .chain((name) => articleIn(vocabularies[name]));

interface Vocabulary {
  readonly words: readonly string[];
  readonly space: string;
  readonly stop: string;
  readonly comma: string;
  readonly bylines: readonly string[];
  readonly dates: readonly string[];
  readonly clutter: readonly string[];
}

const western = { space: ' ', stop: '.', comma: ', ' };

const englishClutter = [
  ...[
    'Listen to article',
    '5 min read',
    'Share',
    'Share on Facebook | X | WhatsApp',
    'Advertisement',
    'Home > News > World',
    'Skip to content',
  ],
  ...[
    'Read more: The bridge that nobody wanted',
    'Sign up for our newsletter',
    'Photo: Mara Lindt / Agency',
    'Related articles',
    '12 comments',
    '* * *',
  ],
  ...[
    'Most read',
    'Log in',
    'Subscribe now for 1 € a week',
    '© 2024 The Example',
    'Source: dpa',
    'This article was first published by The Example.',
    '1/12',
  ],
];

const vocabularies = {
  english: {
    ...western,
    words:
      'the of and a to in is was for on that with by it as at from be this have not are but had his they which one you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other time new some could these two may first then do any my now such like our over man me even most made after also did many off before must well back through years where much your way down should because each just those people too good mayor bridge river council costs winter schools'.split(
        ' ',
      ),
    bylines: ['By Jane Doe', 'BY JOHN Q. SMITH AND ANN LEE', 'Jane Doe, Berlin', 'Reporting by Jane Doe; editing by Tom Roe'],
    dates: ['October 25, 2023', '25 Oct 2023 18:41 CEST', '2023-10-25', 'Published: 3/4/2024', 'Updated 2 hours ago', 'May 2001'],
    clutter: englishClutter,
  },
  german: {
    ...western,
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat daß sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei Brücke Fluß Bürgermeister Straße Stadt Rat Winter Schule Kosten'.split(
        ' ',
      ),
    bylines: ['Von Miriam Holt', 'Von Miriam Holt, 12.03.2025', 'dpa', 'Text: Jörg Weiß'],
    dates: ['12.03.2025', 'Stand: 12. März 2025, 08:15 Uhr', 'Veröffentlicht am 1. Mai 2024'],
    clutter: [
      'Artikel anhören',
      'Teilen',
      'Anzeige',
      'Lesen Sie auch: Der lange Weg',
      'Newsletter bestellen',
      'Foto: dpa',
      'Quelle: Beispiel',
      'Drucken',
      '(dpa/mh)',
    ],
  },
  french: {
    ...western,
    words:
      'le de un à être et en avoir que pour dans ce il qui ne sur se pas plus par je avec tout faire son mettre autre on mais nous comme ou si leur y dire elle devoir avant deux même prendre aussi celui donner bien où fois vous encore nouveau l’école d’été pont rivière maire'.split(
        ' ',
      ),
    bylines: ['Par Jeanne Martin', 'Jeanne Martin avec AFP'],
    dates: ['Publié le 25 octobre 2023 à 18h41', '25/10/2023'],
    clutter: ['Écouter l’article', 'Partager', 'Publicité', 'Lire aussi : Le pont', 'S’abonner', '© AFP'],
  },
  russian: {
    ...western,
    words:
      'и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой ты же вы год от человек мост река город зима школа власти сообщили'.split(
        ' ',
      ),
    bylines: ['Автор: Анна Иванова', 'Анна Иванова, ТАСС'],
    dates: ['25 октября 2023, 18:41', '25.10.2023'],
    clutter: ['Читайте также', 'Поделиться', 'Реклама', 'Фото: ТАСС', 'Источник: пример'],
  },
  arabic: {
    ...western,
    comma: '، ',
    words:
      'في من على أن إلى هذا التي عن مع كان الجسر النهر المدينة الشتاء المدرسة قالت البلدية يوم الثلاثاء نمی\u200cتوان خانه\u200cها'.split(
        ' ',
      ),
    bylines: ['بقلم: سارة حداد'],
    dates: ['٢٥ أكتوبر ٢٠٢٣', '2023/10/25'],
    clutter: ['اقرأ أيضا', 'شارك', 'إعلان', 'المصدر: وكالات'],
  },
  hindi: {
    ...western,
    stop: '।',
    words: 'के में की है और से को का एक पर यह नहीं ने लिए कि पुल नदी शहर सर्दी स्कूल मंत्री ने मंगलवार कहा'.split(' '),
    bylines: ['द्वारा: मीरा शर्मा'],
    dates: ['25 अक्टूबर 2023'],
    clutter: ['यह भी पढ़ें', 'शेयर करें', 'विज्ञापन'],
  },
  chinese: {
    space: '',
    stop: '。',
    comma: '，',
    words:
      '市 政府 星期二 宣布 桥墩 的 检查 需要 比 预计 更 长 时间 司机 必须 绕道 行驶 行人 可以 使用 旧桥 我们 不能 拿 人的 生命 冒险 GDP 5G'.split(
        ' ',
      ),
    bylines: ['记者 王小明', '文/李华'],
    dates: ['2023年10月25日 18:41', '2023-10-25'],
    clutter: ['分享到微信', '相关阅读', '责任编辑：张三', '来源：示例网', '广告'],
  },
  japanese: {
    space: '',
    stop: '。',
    comma: '、',
    words:
      '市は 火曜日 橋脚の 検査が 予定より 長く かかると 発表した 車は 遠回りを しなければ ならないが 歩行者は 古い 橋を 渡る ことが できる 「はい」と ニュース'.split(
        ' ',
      ),
    bylines: ['山田太郎', '【東京＝山田太郎】'],
    dates: ['2023年10月25日 18時41分', '10/25(水) 18:41'],
    clutter: ['続きを読む', '関連記事', '（共同）', 'シェアする'],
  },
  korean: {
    ...western,
    words:
      '시는 화요일 교각 점검이 예상보다 오래 걸릴 것이라고 발표했다 운전자는 다른 길로 돌아가야 하지만 보행자는 옛 다리를 이용할 수 있다'.split(
        ' ',
      ),
    bylines: ['김민수 기자', '(서울=연합뉴스) 김민수 기자 ='],
    dates: ['2023.10.25 18:41', '2023년 10월 25일'],
    clutter: ['관련기사', '공유하기', '무단전재 및 재배포 금지', '사진=연합뉴스'],
  },
  thai: {
    space: '',
    stop: ' ',
    comma: ' ',
    words: 'เทศบาล แจ้ง เมื่อ วันอังคาร ว่า การ ตรวจสอบ เสา สะพาน จะ ใช้ เวลา นาน กว่า ที่ คาดไว้ ผู้ขับขี่ ต้อง'.split(' '),
    bylines: ['โดย สมชาย ใจดี'],
    dates: ['25 ต.ค. 2566'],
    clutter: ['แชร์', 'อ่านต่อ', 'ข่าวที่เกี่ยวข้อง'],
  },
} as const satisfies Record<string, Vocabulary>;

/** Words that stand anywhere on the web, whatever the language of the page. */
const strangers = [
  '😀',
  '👩\u200d💻',
  '❤️',
  '“quoted”',
  '«oui»',
  '–',
  '—',
  'https://example.org/a_b?c=d&e=f',
  'user@example.org',
  '@handle',
  '#tag',
  '50 %',
  '3.5',
  '*star*',
  '<b>',
  '&amp;',
  '[1]',
  '`code`',
  'O’Neill',
  'well-known',
  'U.S.',
];

function articleIn(vocabulary: Vocabulary): fc.Arbitrary<string> {
  const sentence = sentenceIn(vocabulary);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join(vocabulary.space));
  const headline = fc.array(wordIn(vocabulary), { minLength: 2, maxLength: 10 }).map((words) => capitalised(words.join(vocabulary.space)));
  const clutter = fc.constantFrom(...vocabulary.clutter, ...englishClutter);
  const crosshead = fc.array(wordIn(vocabulary), { minLength: 1, maxLength: 4 }).map((words) => capitalised(words.join(vocabulary.space)));
  const list = fc
    .tuple(fc.constantFrom('• ', '- ', '* ', '1. ', '– ', 'a) '), fc.array(headline, { minLength: 1, maxLength: 4 }))
    .map(([mark, items]) => items.map((item) => mark + item));
  const quote = fc.tuple(fc.integer({ min: 1, max: 5 }), sentence).map(([depth, text]) => `${'> '.repeat(depth)}${text}`);
  const sometimes = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(value, { maxLength: 1 });
  const lines = fc
    .tuple(
      fc.array(clutter, { maxLength: 4 }),
      fc.tuple(
        sometimes(crosshead),
        sometimes(headline),
        sometimes(sentence),
        sometimes(fc.constantFrom(...vocabulary.bylines)),
        sometimes(fc.constantFrom(...vocabulary.dates)),
      ),
      fc.array(fc.oneof({ weight: 6, arbitrary: paragraph }, clutter, crosshead, list, quote), { maxLength: 12 }),
      fc.array(clutter, { maxLength: 4 }),
    )
    .map(([above, head, body, below]) => [...above, ...head.flat(), ...body.flat(), ...below]);
  return fc.tuple(lines, layout).map(([texts, { column, indent, between, lineEnd }]) => {
    const wrapped = texts.map((text) => wrap(indent + text, column));
    return wrapped.join(`\n${'\n'.repeat(between)}`).replaceAll('\n', lineEnd);
  });
}

const layout = fc.record({
  column: fc.constantFrom(0, 0, 40, 66, 72, 80),
  indent: fc.constantFrom('', '', '', '   ', '\t', '\u3000\u3000'),
  between: fc.constantFrom(0, 1, 1, 2),
  lineEnd: fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'),
});

function wordIn(vocabulary: Vocabulary): fc.Arbitrary<string> {
  return fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...vocabulary.words) }, { weight: 1, arbitrary: fc.constantFrom(...strangers) });
}

function sentenceIn(vocabulary: Vocabulary): fc.Arbitrary<string> {
  const clause = fc.array(wordIn(vocabulary), { minLength: 2, maxLength: 12 }).map((words) => words.join(vocabulary.space));
  return fc.array(clause, { minLength: 1, maxLength: 3 }).map((clauses) => capitalised(clauses.join(vocabulary.comma)) + vocabulary.stop);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Breaks lines at spaces, and words at their hyphens, as wires and mail programs do. */
function wrap(text: string, column: number): string {
  if (column === 0) return text;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[^ ] )|(?<=[a-z]-)(?=[a-z])/)) {
    if ((line + word).trimEnd().length > column && line !== '') {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...lines, line].join('\n');
}
