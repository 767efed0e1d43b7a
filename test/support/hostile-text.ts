import fc from 'fast-check';
import { hostileCharacters } from './hostile-characters.js';

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
        arbitrary: fc.constantFrom(...hostileCharacters),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
