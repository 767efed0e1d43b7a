/** Arabic given names that begin with the letter that before other words means "and". */
const OPENED_BY_WAW = new Set(
  'وائل وليد وسام وسيم وفاء وجدي وجيه وحيد وداد وديع ورد وردة وصال وصفي ولاء وهبة وهبي وهيب وئام ورود وعد وضاح وثاب'.split(' '),
);

/** The words of each of several names in Arabic, where "and" is written on to the next name. */
export function splitJoinedNames(text: string): string[][] {
  const names: string[][] = [[]];
  const words = text.split(/\s+/);
  for (const [i, word] of words.entries()) {
    const own = names.at(-1) as string[];
    const mayEnd = own.length > 1 && i + 1 < words.length;
    if (mayEnd && word === 'و') names.push([]);
    else if (mayEnd && word.startsWith('و') && word.length > 3 && !OPENED_BY_WAW.has(word)) names.push([word.slice(1)]);
    else own.push(word);
  }
  return names;
}
