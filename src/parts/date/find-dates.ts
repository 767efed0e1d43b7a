import { type Language, type NumberMark, numberMarks } from '../../languages/language.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { flatListOf } from '../../text/flat-list-of.js';
import { splitWords } from '../../text/split-words.js';
import type { DateOrder } from './find-date-order.js';
import { fromSolarHijri } from './from-solar-hijri.js';
import { type ClockTime, type NumberMarks, readClockTime } from './read-clock-time.js';
import { type DateToken, isGlued, splitDateTokens, textAt } from './split-date-tokens.js';
import { formatOffset, zoneOffset } from './zone-offset.js';

export interface FoundDate {
  /**
   * As precise as the text: "2023-10-25", with a time "2023-10-25T18:41", with a zone
   * "2023-10-25T18:41:00+02:00"; "2023-10" and "--10-25" where the day or the year is missing.
   */
  readonly iso: string;
  /** Where the date stands, its weekday and time included. */
  readonly start: number;
  readonly end: number;
  /** What the words in front of it say it is. */
  readonly label: 'published' | 'updated' | null;
  readonly hasTime: boolean;
  /** Whether day, month and year are all there. */
  readonly isComplete: boolean;
}

/** A longer text is prose: only its beginning may hold the date of the article. */
const LONGEST_LINE = 300;
const LOOKED_AT = 200;

/**
 * Finds the dates of a line in their order. The first language is the text's own: it decides how
 * "03/04/2023" is read when neither the line nor the order given does, and which months are meant.
 */
export function findDates(text: string, languages: readonly Language[], order: DateOrder | null = null): FoundDate[] {
  const line = text.length > LONGEST_LINE ? text.slice(0, LOOKED_AT) : text;
  if (!hasDigits(line, 1)) return [];
  const lexicon = lexiconOf(languages);
  const found = readDates(splitDateTokens(line), lexicon);
  const isMonthFirst = monthComesFirst(found, languages, line, order);
  let previousEnd = 0;
  return flatListOf(found, (raw) => {
    const date = orderDate(raw, isMonthFirst);
    if (date === null) return [];
    const label = labelBefore(line, previousEnd, raw.start, lexicon) ?? labelAfter(line, raw.end, lexicon);
    previousEnd = raw.end;
    const isComplete = date.year !== null && date.day !== null;
    return [
      { iso: formatDate(date, raw.time), start: raw.start, end: raw.end, label, hasTime: raw.time !== null && isComplete, isComplete },
    ];
  });
}

/** A day and a year, or a year and a month, have at least three. Spares most lines with a number in them the search. */
export function mayHoldCompleteDate(text: string): boolean {
  return hasDigits(text, 3);
}

function hasDigits(text: string, least: number): boolean {
  let digits = 0;
  for (let i = 0; i < text.length && digits < least; i++) if (characterClasses[text.charCodeAt(i)] === CharacterClass.digit) digits++;
  return digits === least;
}

// ---------------------------------------------------------------- words of the languages

interface Lexicon {
  readonly months: ReadonlyMap<string, number>;
  /** Of the Solar Hijri calendar; empty where no language is dated by it. */
  readonly solarMonths: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly marks: NumberMarks;
  /** The words that a date or a time of day may begin with; all others begin with a number. */
  readonly openers: ReadonlySet<string>;
  readonly labels: readonly { readonly words: readonly string[]; readonly label: 'published' | 'updated' }[];
}

const lexicons = new WeakMap<readonly Language[], Lexicon>();

function lexiconOf(languages: readonly Language[]): Lexicon {
  const known = lexicons.get(languages);
  if (known) return known;
  const months = numberMonths(languages.map((language) => language.months));
  const solarMonths = numberMonths(languages.map((language) => language.solarMonths ?? []));
  const fillers = new Set(languages.flatMap((language) => language.dateFillers));
  const weekdays = new Set(languages.flatMap((language) => language.weekdays));
  const marks = marksOf(languages);
  const labels = languages.flatMap((language) =>
    (['published', 'updated'] as const).flatMap((label) =>
      language[label].map((phrase) => ({ words: labelWords(splitWords(phrase).words, fillers), label })),
    ),
  );
  // Longer labels first, so that "last updated" is not taken for "updated" alone.
  const lexicon = {
    months,
    solarMonths,
    weekdays,
    fillers,
    marks,
    openers: openersOf(months, marks),
    labels: labels.filter(({ words }) => words.length > 0).sort((a, b) => b.words.length - a.words.length),
  };
  lexicons.set(languages, lexicon);
  return lexicon;
}

const marksOf = (languages: readonly Language[]): NumberMarks =>
  Object.fromEntries(
    numberMarks.map((mark) => [mark, new Set(languages.flatMap((language) => language.numberMarks?.[mark] ?? []))]),
  ) as Record<NumberMark, Set<string>>;

/** "午" of "午後" as well: of a half of the day two tokens are put together. */
function openersOf(months: ReadonlyMap<string, number>, { beforeMonth, beforeNoon, afterNoon }: NumberMarks): ReadonlySet<string> {
  const halves = [...beforeNoon, ...afterNoon].flatMap((half) => Array.from(half, (_, i) => half.slice(0, i + 1)));
  return new Set([...[...months.keys()].map((name) => name.split(' ', 1)[0] as string), ...beforeMonth, ...halves]);
}

function numberMonths(calendars: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const calendar of calendars) {
    for (const [index, names] of calendar.entries()) {
      for (const name of names) {
        const key = splitDateTokens(name)
          .filter(({ kind }) => kind === 'word')
          .map(({ text }) => text)
          .join(' ');
        if (key !== '' && !months.has(key)) months.set(key, index + 1);
      }
    }
  }
  return months;
}

/** A label of fillers alone ("日付") stays whole, since its first word stands in every date. */
function labelWords(words: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  const rest = withoutFillers(words, fillers);
  return rest.every((word) => fillers.has(word)) ? words : rest;
}

function withoutFillers(words: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  let end = words.length;
  while (end > 1 && fillers.has(words[end - 1] as string)) end--;
  return words.slice(0, end);
}

// ---------------------------------------------------------------- from tokens to dates

/** A date before it is known whether the day or the month of "03/04/2023" comes first. */
interface RawDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** The two numbers in front of the year, in their order. */
  readonly pair: readonly [number, number] | null;
  readonly time: ClockTime | null;
  readonly start: number;
  readonly end: number;
}

interface DateParts extends Omit<RawDate, 'start' | 'end' | 'time'> {
  readonly next: number;
  readonly time?: ClockTime;
}

const JOINTS = new Set(['.', ',', '/', '-', '–', '—', '|', '·', '•', '(', ')', ':', ';', '،', '，', "'", '’', '@', '∙', '\\']);

function readDates(source: DateToken[], lexicon: Lexicon): RawDate[] {
  const tokens = source;
  const found: RawDate[] = [];
  let clock: { time: ClockTime; from: number } | null = null;
  let at = nextOpener(tokens, 0, lexicon);
  for (; at < tokens.length; at = nextOpener(tokens, at, lexicon)) {
    const parts = readDateAt(tokens, at, lexicon);
    if (parts === null) {
      const time = readClockTime(tokens, at, lexicon.marks);
      if (time?.isSure) {
        clock = { time, from: at };
        at = time.next;
      } else {
        at++;
      }
      continue;
    }
    const after = parts.time ? null : readClockTime(tokens, skipJoints(tokens, parts.next, lexicon), lexicon.marks);
    const before = !parts.time && !after && clock && skipJoints(tokens, clock.time.next, lexicon) >= at ? clock : null;
    let from = before?.from ?? at;
    if (!before) from = weekdayBefore(tokens, at, lexicon);
    const next = after?.next ?? parts.next;
    found.push({
      ...parts,
      time: parts.time ?? after ?? before?.time ?? null,
      start: (tokens[from] as DateToken).start,
      end: (tokens[next - 1] as DateToken).end,
    });
    clock = null;
    at = next;
  }
  return found;
}

/** The next token that a date or a time may begin with. */
function nextOpener(tokens: readonly DateToken[], from: number, { openers }: Lexicon): number {
  const mayOpen = ({ kind, text }: DateToken): boolean => kind === 'number' || openers.has(text);
  let at = from;
  while (at < tokens.length && !mayOpen(tokens[at] as DateToken)) at++;
  return at;
}

/** Past signs, filler words and weekdays that may stand between a date and its time. */
function skipJoints(tokens: readonly DateToken[], from: number, { fillers, weekdays }: Lexicon): number {
  let at = from;
  for (let token = tokens[at]; token && at < from + 6; token = tokens[++at]) {
    if (!JOINTS.has(token.text) && !fillers.has(token.text) && !weekdays.has(token.text) && token.text !== 't') break;
  }
  return at;
}

function weekdayBefore(tokens: readonly DateToken[], from: number, { weekdays }: Lexicon): number {
  let at = from - 1;
  while (at >= 0 && (tokens[at]?.text === ',' || tokens[at]?.text === '.')) at--;
  if (at < 0 || !weekdays.has((tokens[at] as DateToken).text)) return from;
  // Some have two words: "thứ năm", "יום חמישי".
  return at > 0 && weekdays.has((tokens[at - 1] as DateToken).text) ? at - 1 : at;
}

function readDateAt(tokens: DateToken[], at: number, lexicon: Lexicon): DateParts | null {
  const token = tokens[at] as DateToken;
  if (token.kind === 'number') {
    const solar = lexicon.solarMonths.size > 0 ? readSolarDate(tokens, at, lexicon) : null;
    if (solar) return solar;
    return readYearFirst(tokens, at, lexicon) ?? readDayMonth(tokens, at, lexicon) ?? readNumeric(tokens, at);
  }
  return token.kind === 'word' ? readMonthDay(tokens, at, lexicon) : null;
}

/** "۲۸ آبان ۱۴۰۵", "۱۴۰۵/۰۸/۲۸" in the Solar Hijri calendar. */
function readSolarDate(tokens: readonly DateToken[], at: number, { solarMonths, fillers }: Lexicon): DateParts | null {
  const named = smallNumber(tokens[at]) === null ? undefined : solarMonths.get(textAt(tokens, at + 1));
  if (named !== undefined) {
    const yearAt = fillers.has(textAt(tokens, at + 2)) || textAt(tokens, at + 2) === '،' ? at + 3 : at + 2;
    return solarParts(tokens, { year: yearAt, month: named, day: at, next: yearAt + 1 });
  }
  const mark = textAt(tokens, at + 1);
  const month = smallNumber(tokens[at + 2]);
  if (month === null || !/^[-/.]$/.test(mark) || textAt(tokens, at + 3) !== mark) return null;
  const isYearFirst = textAt(tokens, at).length === 4;
  return solarParts(tokens, { year: isYearFirst ? at : at + 4, month, day: isYearFirst ? at + 4 : at, next: at + 5 });
}

function solarParts(tokens: readonly DateToken[], parts: { year: number; month: number; day: number; next: number }): DateParts | null {
  const day = smallNumber(tokens[parts.day]);
  const year = textAt(tokens, parts.year);
  const date = day === null || !/^1[34]\d\d$/.test(year) ? null : fromSolarHijri(Number(year), parts.month, day);
  return date && { ...date, pair: null, next: parts.next };
}

/** "2023-10-25", "2023/10/25", "2023. 10. 25", "20231025T184100Z". */
function readYearFirst(tokens: DateToken[], at: number, lexicon: Lexicon): DateParts | null {
  const { text } = tokens[at] as DateToken;
  if (text.length === 8 && textAt(tokens, at + 1) === 't' && tokens[at + 2]?.kind === 'number') return readCompact(tokens, at);
  const year = text.length === 4 ? plausibleYear(text) : null;
  if (year === null) return null;
  const mark = textAt(tokens, at + 1);
  if (lexicon.marks.year.has(mark)) return readMarked(tokens, at, year, lexicon.marks);
  const named = readMonthName(tokens, /^[-.,/]$/.test(mark) ? at + 2 : at + 1, lexicon);
  if (named) return readNamedAfterYear(tokens, named, year, lexicon.marks);
  const month = smallNumber(tokens[at + 2]);
  if (month === null || !/^[-./–]$/.test(mark) || textAt(tokens, at + 3) !== mark) return null;
  const day = firstDigits(tokens, at + 4, 2);
  return day !== null && isDay(year, month, day) ? { year, month, day, pair: null, next: at + 5 } : null;
}

/** "2023年10月25日", "2023년 10월". */
function readMarked(tokens: readonly DateToken[], at: number, year: number, marks: NumberMarks): DateParts | null {
  const month = smallNumber(tokens[at + 2]);
  if (month === null || !isDay(year, month, 1) || !marks.month.has(textAt(tokens, at + 3))) return null;
  const day = smallNumber(tokens[at + 4]);
  if (day === null) return { year, month, day: null, pair: null, next: at + 4 };
  return isDay(year, month, day) ? { year, month, day, pair: null, next: marks.day.has(textAt(tokens, at + 5)) ? at + 6 : at + 5 } : null;
}

/** "2023 October 25", "2023. október 25. 08:15"; in "5 March 2019 March 6 2020" the year belongs to the date it closes. */
function readNamedAfterYear(
  tokens: readonly DateToken[],
  named: { month: number; next: number },
  year: number,
  marks: NumberMarks,
): DateParts | null {
  const day = readDay(tokens, /^[-./]$/.test(textAt(tokens, named.next)) ? named.next + 1 : named.next, marks);
  if (day === null || !isDay(year, named.month, day.day)) return null;
  if (tokens[day.next]?.kind === 'number' && !readClockTime(tokens, day.next, marks)?.isSure) return null;
  return { year, month: named.month, day: day.day, pair: null, next: day.next };
}

function readCompact(tokens: readonly DateToken[], at: number): DateParts | null {
  const digits = (tokens[at] as DateToken).text;
  const clock = (tokens[at + 2] as DateToken).text;
  const [year, month, day] = [plausibleYear(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))];
  if (year === null || !isDay(year, month, day) || clock.length < 4) return null;
  const isUtc = tokens[at + 3]?.text === 'z';
  const time = [clock.slice(0, 2), clock.slice(2, 4), ...(clock.length >= 6 ? [clock.slice(4, 6)] : [])].join(':');
  const next = isUtc ? at + 4 : at + 3;
  return { year, month, day, pair: null, next, time: { time, zone: isUtc ? 'z' : null, isSure: true, next } };
}

/** "25. Oktober 2023", "3rd of March, 2020", "29 / Dezember / 2022", "03.Mär.19", "25 October 18:41 2023", "10月25日". */
function readDayMonth(tokens: DateToken[], at: number, lexicon: Lexicon): DateParts | null {
  const marked = smallNumber(tokens[at]);
  if (marked !== null && lexicon.marks.month.has(textAt(tokens, at + 1))) {
    const day = smallNumber(tokens[at + 2]);
    return day !== null && lexicon.marks.day.has(tokens[at + 3]?.text ?? '') && isDay(2000, marked, day)
      ? { year: null, month: marked, day, pair: null, next: at + 4 }
      : null;
  }
  const day = readDay(tokens, at, lexicon.marks);
  if (!day) return null;
  const monthAt = skipFillers(tokens, day.next, /^[./\-–‐]$/, 3, lexicon);
  const month = readMonthName(tokens, day.next, lexicon) ?? readMonthName(tokens, monthAt, lexicon);
  if (!month) return null;
  return withYear(tokens, month.next, day.day, month.month, lexicon);
}

/** "October 25, 2023", "Oct. 25th 2023", "November 20 15:23 2019", "October 2023". */
function readMonthDay(tokens: DateToken[], at: number, lexicon: Lexicon): DateParts | null {
  const month = readMonthName(tokens, at, lexicon);
  if (!month) return null;
  const dayAt = skipFillers(tokens, month.next, /^[./\-–,]$/, 2, lexicon);
  const day = readDay(tokens, dayAt, lexicon.marks);
  if (day) return withYear(tokens, day.next, day.day, month.month, lexicon);
  const year = readYear(tokens, dayAt, false);
  return year ? { year: year.year, month: month.month, day: null, pair: null, next: year.next } : null;
}

function skipFillers(tokens: readonly DateToken[], from: number, signs: RegExp, atMost: number, { fillers }: Lexicon): number {
  let at = from;
  while (at < from + atMost && (signs.test(textAt(tokens, at)) || fillers.has(textAt(tokens, at)))) at++;
  return at;
}

/** The year after day and month; a time may stand between. Without a year the date is incomplete. */
function withYear(tokens: DateToken[], from: number, day: number, month: number, lexicon: Lexicon): DateParts | null {
  const at = skipFillers(tokens, from, /^[.,/\-–،|'’‐]$/, 3, lexicon);
  const isTight = at > from && /^[.\-/'’]$/.test(tokens[at - 1]?.text ?? '') && tokens[at - 1]?.end === tokens[at]?.start;
  const year = readYear(tokens, at, isTight);
  if (year) return isDay(year.year, month, day) ? { year: year.year, month, day, pair: null, next: year.next } : null;
  const time = readClockTime(tokens, skipJoints(tokens, from, lexicon), lexicon.marks);
  const late = time?.isSure ? readYear(tokens, tokens[time.next]?.text === ',' ? time.next + 1 : time.next, false) : null;
  if (time && late) return isDay(late.year, month, day) ? { year: late.year, month, day, pair: null, next: late.next, time } : null;
  return isDay(2000, month, day) ? { year: null, month, day, pair: null, next: from } : null;
}

/** "25.10.2023", "10/25/23", "01-09-17", "26 | 01 | 2022", "25. 10. 2023". */
function readNumeric(tokens: DateToken[], at: number): DateParts | null {
  const mark = textAt(tokens, at + 1);
  if (!/^[./\-|–]$/.test(mark) || tokens[at + 3]?.text !== mark) return null;
  const [first, second] = [smallNumber(tokens[at]), smallNumber(tokens[at + 2])];
  if (first === null || second === null || !isPair(first, second)) return null;
  const isTight = [1, 2, 3, 4].every((n) => isGlued(tokens, at + n));
  const year = readYear(tokens, at + 4, isTight);
  if (year === null || followsNumber(tokens, at)) return null;
  const isShort = textAt(tokens, at + 4).length === 2;
  if (isShort && textAt(tokens, year.next) === mark && goesOn(tokens, year.next)) return null;
  return { year: year.year, month: null, day: null, pair: [first, second], next: year.next };
}

/** One of the two is a month. */
const isPair = (first: number, second: number): boolean =>
  Math.min(first, second) >= 1 && Math.min(first, second) <= 12 && Math.max(first, second) <= 31;

/** A number that goes on in front is a version, a telephone number, a price. */
function followsNumber(tokens: readonly DateToken[], at: number): boolean {
  if (!isGlued(tokens, at)) return false;
  const sign = textAt(tokens, at - 1);
  return /^[./+#$€£v]$/.test(sign) || (sign === '-' && tokens[at - 2]?.kind === 'number');
}

/** Whether a sign is glued between two numbers. */
const goesOn = (tokens: readonly DateToken[], at: number): boolean =>
  tokens[at + 1]?.kind === 'number' && isGlued(tokens, at) && isGlued(tokens, at + 1);

function readMonthName(tokens: readonly DateToken[], at: number, { months, marks }: Lexicon): { month: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const second = tokens[at + 1];
  const counted = marks.beforeMonth.has(token.text) ? smallNumber(second) : null;
  if (counted !== null) return counted >= 1 && counted <= 12 ? { month: counted, next: at + 2 } : null;
  // "ก.ย." has a dot inside.
  const secondAt = second?.text === '.' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2) ? at + 2 : at + 1;
  const pair = tokens[secondAt]?.kind === 'word' ? months.get(`${token.text} ${textAt(tokens, secondAt)}`) : undefined;
  const month = pair ?? months.get(token.text);
  if (month === undefined) return null;
  let next = pair === undefined ? at + 1 : secondAt + 1;
  // Arabic prints both names of a month.
  const slash = tokens[next]?.text === '/' ? readMonthName(tokens, next + 1, { months, marks } as Lexicon) : null;
  if (slash?.month === month) next = slash.next;
  if (tokens[next]?.text === '.') next++;
  return { month, next };
}

function readDay(tokens: readonly DateToken[], at: number, { ordinal }: NumberMarks): { day: number; next: number } | null {
  const day = smallNumber(tokens[at]);
  if (day === null || day < 1 || day > 31) return null;
  const after = tokens[at + 1];
  const isOrdinal = after !== undefined && after.start === tokens[at]?.end && (after.text === '.' || ordinal.has(after.text));
  return { day, next: isOrdinal ? at + 2 : at + 1 };
}

/**
 * Four digits, or two where the form leaves no doubt. Where the next number is glued on ("201928.
 * Juli") the token is cut in two.
 */
function readYear(tokens: DateToken[], at: number, isShortAllowed: boolean): { year: number; next: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  if (token.text.length === 2) {
    const [mark, minutes] = [tokens[at + 1], tokens[at + 2]];
    const isClock = mark?.text === ':' && minutes?.kind === 'number';
    if (!isShortAllowed || isClock) return null;
    const value = Number(token.text);
    if (value >= 40 && value < 70) return null;
    return { year: value + (value < 40 ? 2000 : 1900), next: at + 1 };
  }
  if (token.text.length < 4 || token.text.length > 12) return null;
  const year = plausibleYear(token.text.slice(0, 4));
  if (year === null) return null;
  cutToken(tokens, at, 4);
  return { year, next: at + 1 };
}

/** The value of a token of at most `length` digits, or of the first ones of a longer one. */
function firstDigits(tokens: DateToken[], at: number, length: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  cutToken(tokens, at, length);
  return Number((tokens[at] as DateToken).text);
}

function cutToken(tokens: DateToken[], at: number, length: number): void {
  const token = tokens[at] as DateToken;
  if (token.text.length <= length) return;
  const cut = token.start + length;
  tokens.splice(at, 1, { ...token, text: token.text.slice(0, length), end: cut }, { ...token, text: token.text.slice(length), start: cut });
}

function smallNumber(token: DateToken | undefined): number | null {
  return token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : null;
}

/** Thai pages count from the Buddha's death, 543 years earlier. */
function plausibleYear(digits: string): number | null {
  const year = Number(digits);
  if (year >= 1950 && year <= 2100) return year;
  return year >= 2493 && year <= 2600 ? year - 543 : null;
}

function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

// ---------------------------------------------------------------- order, labels, ISO 8601

/** Languages of a text: its own, and English. All of them are looked through where its own is not known. */
const MOST_SPOKEN = 2;

/**
 * Another date of the line may show the order; else it is the one of the text's language, and in English the
 * one given. Dots stand where the day is first, unless the language is known to put it second and the year is
 * short ("11.03.17").
 */
function monthComesFirst(dates: readonly RawDate[], languages: readonly Language[], line: string, order: DateOrder | null): boolean {
  for (const { pair } of dates) {
    if (pair && pair[0] > 12) return false;
    if (pair && pair[1] > 12) return true;
  }
  if (languages[0]?.tag !== 'en') return false;
  if (order !== null) return order === 'month first';
  const hasDots = dates.some(({ pair, start, end }) => pair !== null && line.slice(start, end).includes('.'));
  const isLong = dates.some(({ pair, start, end }) => pair !== null && /^\d\d\.\d\d\.\d{4}/.test(line.slice(start, end)));
  return !(hasDots && (isLong || languages.length > MOST_SPOKEN));
}

function orderDate(raw: RawDate, isMonthFirst: boolean): { year: number | null; month: number; day: number | null } | null {
  if (raw.pair === null) return raw.month === null ? null : { year: raw.year, month: raw.month, day: raw.day };
  const year = raw.year as number;
  const [a, b] = raw.pair;
  const orders = isMonthFirst
    ? [
        [a, b],
        [b, a],
      ]
    : [
        [b, a],
        [a, b],
      ];
  for (const [month, day] of orders as [number, number][]) if (isDay(year, month, day)) return { year, month, day };
  return null;
}

/** How many words in front of a date are looked at for what it is. */
const LABEL_REACH = 8;

function labelBefore(text: string, from: number, to: number, { labels, fillers }: Lexicon): FoundDate['label'] {
  const all = splitWords(text, Math.max(from, to - 80), to).words.slice(-LABEL_REACH);
  const words = withoutFillers(all, fillers);
  for (let end = words.length; end > 0; end--) {
    for (const { words: wanted, label } of labels) {
      // "On 5 May" says it where a line begins; "on" before another word says nothing.
      if (wanted.length === 1 && words.length > 1 && fillers.has(wanted[0] as string)) continue;
      if (wanted.length <= end && wanted.every((word, i) => words[end - wanted.length + i] === word)) return label;
    }
  }
  return null;
}

/** "(updated)" behind the date, where no other date follows that it might speak of. */
function labelAfter(text: string, from: number, { labels }: Lexicon): FoundDate['label'] {
  const { words } = splitWords(text, from, Math.min(text.length, from + 40));
  for (const { words: wanted, label } of labels) {
    if (wanted.length <= words.length && wanted.length >= words.length - 1 && wanted.every((word, i) => words[i] === word)) return label;
  }
  return null;
}

function formatDate(date: { year: number | null; month: number; day: number | null }, clock: ClockTime | null): string {
  const month = String(date.month).padStart(2, '0');
  if (date.day === null) return `${date.year}-${month}`;
  const day = String(date.day).padStart(2, '0');
  if (date.year === null) return `--${month}-${day}`;
  const iso = `${date.year}-${month}-${day}`;
  if (clock === null) return iso;
  const offset =
    typeof clock.zone === 'number'
      ? formatOffset(clock.zone)
      : clock.zone === null
        ? null
        : zoneOffset(clock.zone, date.year, date.month, date.day);
  if (offset === null) return `${iso}T${clock.time}`;
  return `${iso}T${clock.time.length === 5 ? `${clock.time}:00` : clock.time}${offset}`;
}
