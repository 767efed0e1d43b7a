import fc from 'fast-check';

/** Text made of what attacks and accidents are made of, between ordinary words. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('word', 'Zürich', '部长周二表示', 'می', 'मंत्री', '한국', '👩', '💻', 'a', ' ', '\n', '. ', '0', ';', 'm'),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom(
          ...[
            '\u001b',
            '[',
            ']',
            '\u001b[',
            '\u009b',
            '\u001b]8;;',
            '\u001b]52;c;',
            '\u001bP',
            '\u001b_',
            '\u001b\\',
            '\u0007',
            '\u009c',
            '\u009d',
          ],
          ...['\u0000', '\b', '_\b', '\r', '\r\n', '\f', '\v', '\u0085', '\u2028', '\u007f', '\u0090', '\u001a', '\t'],
          ...[
            '\u202e',
            '\u2066',
            '\u200b',
            '\u200c',
            '\u200d',
            '\u200f',
            '\u2060',
            '\ufeff',
            '\u00ad',
            '\u{e0041}',
            '\u{e0101}',
            '\ufe0f',
            '\ufff9',
            '\u{1d173}',
          ],
          ...[
            '\u0300',
            '\u0316',
            '\u0344',
            '\u064b',
            '\u0f73',
            '\u0308',
            '\u0300'.repeat(12),
            '\u1100',
            '\u1161',
            '\u11a8',
            '\u09c7',
            '\u09be',
            '\u{1d165}',
          ],
          ...['\u00a0', '\u3000', '\u2003', '\u3164', '\ud800', '\udc00', '\ufffd', '\uffff', 'â€™', 'Ã¼', '> ', '>>>>'],
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
