/** Words behind the first half of a compound, which keeps its hyphen in front of them: "und" of "Vor- und Nachteile". Lines are joined before the language is known. */
export const wordsBehindHyphen: ReadonlySet<string> = new Set([
  'and',
  'or',
  'to',
  'und',
  'oder',
  'bzw.',
  'sowie',
  'bis',
  'als',
  'et',
  'ou',
  'y',
  'o',
  'e',
  'en',
  'of',
  'i',
  'lub',
  'och',
  'og',
]);

/** Words between the number of a picture and how many there are: "3 of 12". */
export const wordsOfCounters: readonly string[] = ['of', 'von', 'sur', 'de', 'di', 'van', 'z', 'из', 'av', 'af', 'з'];
