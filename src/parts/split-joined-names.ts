/** Given names that begin with the letter that before other words means "and". */
const OPENED_BY_AND = new Set(
  'وائل وليد وسام وسيم وفاء وجدي وجيه وحيد وداد وديع ورد وردة وصال وصفي ولاء وهبة وهبي وهيب وئام ورود وعد وضاح وثاب ורד ורדה ורדית ויקי ויקטור ויקטוריה ולדימיר ולרי ויטלי וילי'.split(
    ' ',
  ),
);

/** Letters of Persian and Urdu, which write "and" apart. */
const writesAndApart = /[پچژگیک]/;

const WORDS_FOR_AND = new Set(['و', 'और', 'एवं', 'तथा']);

/** The words of each of several names in a script without capitals; in Arabic and Hebrew "and" is written on to the next name. */
export function splitJoinedNames(text: string): string[][] {
  const names: string[][] = [[]];
  const words = text.split(/\s+/);
  const isWrittenOn = (word: string): boolean =>
    /^[וو]/.test(word) && word.length > 3 && !OPENED_BY_AND.has(word) && !writesAndApart.test(text);
  for (const [i, word] of words.entries()) {
    const own = names.at(-1) as string[];
    const mayEnd = own.length > 1 && i + 1 < words.length;
    if (mayEnd && WORDS_FOR_AND.has(word)) names.push([]);
    else if (mayEnd && isWrittenOn(word)) names.push([word.slice(1)]);
    else own.push(word);
  }
  return names;
}
