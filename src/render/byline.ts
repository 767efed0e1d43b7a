import { printable } from './printable.js';

/** The names as a line in the article's language: "By Jane Doe and John Smith"; empty without names. */
export function byline(authors: readonly string[], language: string | null): string {
  const shown = authors.map(printable).filter((name) => name !== '');
  if (shown.length === 0) return '';
  const [by, and] = words[language?.split('-')[0]?.toLowerCase() ?? ''] ?? ['', ', '];
  return by + joinNames(shown, and);
}

function joinNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(and === '、' ? and : ', ') + and + last;
}

/** What newspapers print before the names, and between the last two of them. */
const words: Readonly<Record<string, readonly [by: string, and: string]>> = {
  en: ['By ', ' and '],
  de: ['Von ', ' und '],
  nl: ['Door ', ' en '],
  fr: ['Par ', ' et '],
  es: ['Por ', ' y '],
  pt: ['Por ', ' e '],
  it: ['Di ', ' e '],
  ca: ['Per ', ' i '],
  sv: ['Av ', ' och '],
  da: ['Af ', ' og '],
  nb: ['Av ', ' og '],
  no: ['Av ', ' og '],
  pl: ['Autor: ', ' i '],
  cs: ['Autor: ', ' a '],
  hu: ['Szerző: ', ' és '],
  ro: ['De ', ' și '],
  fi: ['Teksti: ', ' ja '],
  tr: ['Haber: ', ' ve '],
  id: ['Oleh ', ' dan '],
  vi: ['Bài: ', ' và '],
  ru: ['Автор: ', ' и '],
  uk: ['Автор: ', ' і '],
  el: ['Κείμενο: ', ' και '],
  ko: ['글 ', ', '],
  ar: ['بقلم ', ' و'],
  bg: ['Автор: ', ' и '],
  bn: ['লেখক: ', ' ও '],
  sk: ['Autor: ', ' a '],
  sr: ['Аутор: ', ' и '],
  fa: ['نویسنده: ', ' و '],
  he: ['מאת ', ' ו'],
  ur: ['تحریر: ', ' اور '],
  hi: ['लेखक: ', ' और '],
  th: ['โดย ', ' และ '],
  zh: ['文／', '、'],
  ja: ['', '、'],
};
