import fc from 'fast-check';
import { type Article, reasons } from '../../src/article.js';

/** What text holds that a format could take for its own: marks, addresses, escapes, scripts. */
const fragments = [
  ...['the', 'city', 'snake_case', '5*3*2', '*star*', '__init__', '_x_', 'a_', '_b', '**', '***', '#', '##', '#tag', '-', '--', '---', '- - -', '+', '+++', '=', '==a==', '===', '>', '<b>', '</script>', '<!--', '-->', '<https://a.b>'],
  ...['&amp;', '&#38;', '&copy', 'AT&T', '[1]', '[sic]', '[x](y)', '[x][y]', '[a]: b', '[^1]', '[^1]: x', '^[x]', '![i](u)', '[[wiki]]', '[ ]', '[x]', '](', '`', '``', '```', '`code`', '~', '~~', '~~del~~', '~~~', '|', '| a | b |', '|---|', ':---:'],
  ...['$', '$5', '$$', '$x$', '1.', '1990.', '2)', '1234567890.', 'a)', '\\', '\\*', '\\\\', '"', "'", '“', '”', '’', '«', '»', '!', '?', ':', ';', '...', '…', '–', '—', '•', '%%', '{{x}}', '{', ':)', '@a', 'a@b.de', 'www.example.com', 'http://a.b/c_d*e?f=g&h=[1]'],
  ...['https://example.com/a/very/long/address/that/no/narrow/page/can/hold?with=queries&and=more#fragment', 'x'.repeat(90), '中国外交部', '「引用」', '、', '。', '）', 'ソフトウェア', '한국어', 'ภาษาไทยไม่มีช่องว่าง', 'العربية', 'עברית', 'हिन्दी', '😀', '👨‍👩‍👧‍👦', '👍🏽', '❤️', '🇩🇪', 'e\u0301', '\u0301', '\u00a0', '\u3000'],
  ...['\u001b[31m', '\u001b]0;x\u0007', '\u009b2J', '\u0000', '\r', '\n', '\t', '\u202e', '\u2066', '\u200f', '\u2028', '\ud800', '\ufeff'],
];

const randomText = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...fragments) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }), { minLength: 1, maxLength: 16 })
  .chain((parts) => fc.constantFrom('', ' ', ' ', ' ').map((glue) => parts.join(glue) || 'x'));

const lines = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 5 })).map(([first, more]): [number, number] => [first, first + more]);

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 3 });

/** Articles that the schema allows, with the worst texts in every field. */
export const randomArticle: fc.Arbitrary<Article> = fc.record({
  source: orNull(randomText),
  language: fc.constantFrom(null, 'en', 'de', 'zh-Hans', 'ar', 'th'),
  kicker: orNull(randomText),
  title: orNull(randomText),
  subtitle: orNull(randomText),
  authors: fc.array(randomText, { maxLength: 3 }),
  published: fc.constantFrom(null, '2023-10-25', '2023-10-25T18:41', '2023-10-25T18:41:00+02:00', '2023-10-25T18:41Z'),
  dateline: orNull(randomText),
  paragraphs: fc.array(fc.record({ type: fc.constantFrom('paragraph', 'heading', 'listItem', 'quote'), text: randomText, lines }), { maxLength: 6 }),
  attribution: orNull(randomText),
  removed: fc.array(fc.record({ text: randomText, lines, reason: fc.constantFrom(...reasons), evidence: randomText }), { maxLength: 3 }),
});
