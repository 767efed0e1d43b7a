import type { NumberMark } from '../../languages/language.js';
import { type FoundZone, readZone } from './read-zone.js';
import { type DateToken, isGlued, textAt } from './split-date-tokens.js';
import { isZone } from './zone-offset.js';

/** A time of day as a text states it. */
export interface ClockTime {
  /** "18:41" or "18:41:09". */
  readonly time: string;
  /** The zone's name in lower case ("cest"), its offset in minutes, or null. */
  readonly zone: FoundZone['zone'] | null;
  /** Whether the form can mean nothing but a time: "18:41", "6 p.m."; "18.41" may be a price. */
  readonly isSure: boolean;
  /** The token after the last one read. */
  readonly next: number;
}

/** What the languages of a text write on to the numbers of dates and times. */
export type NumberMarks = Readonly<Record<NumberMark, ReadonlySet<string>>>;

interface Dial {
  readonly hour: number;
  readonly minute: string | null;
  readonly second: string | null;
  readonly isSure: boolean;
  readonly next: number;
}

interface Half {
  readonly isAfternoon: boolean;
  readonly next: number;
}

const colons = new Set([':', '：']);

/** Reads the time of day that begins at a token, with its zone; null if none begins there. */
export function readClockTime(tokens: readonly DateToken[], from: number, marks: NumberMarks): ClockTime | null {
  // In front of the hour stands "午後" but never "pm"; German "am" means "on the".
  const early = /^[ap]m?$/.test(textAt(tokens, from)) ? null : readHalf(tokens, from, marks);
  const dial = readDial(tokens, early?.next ?? from, marks);
  if (dial === null) return null;
  const late = early === null ? readHalf(tokens, dial.next, marks) : null;
  const end = late?.next ?? dial.next;
  const hasWord = marks.clock.has(textAt(tokens, end));
  const isSure = dial.isSure || early !== null || late !== null || hasWord;
  if (dial.minute === null && !isSure) return null;
  const time = formatTime(dial, early ?? late);
  if (time === null) return null;
  const next = hasWord ? end + 1 : end;
  const zone = readZone(tokens, next);
  return { time, zone: zone?.zone ?? null, isSure: isSure || zone !== null, next: zone?.next ?? next };
}

function formatTime({ hour, minute, second }: Dial, half: Half | null): string | null {
  const hours = half !== null && hour <= 12 ? (hour % 12) + (half.isAfternoon ? 12 : 0) : hour;
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return [String(hours).padStart(2, '0'), minute ?? '00', ...(second === null ? [] : [second])].join(':');
}

function readDial(tokens: readonly DateToken[], at: number, marks: NumberMarks): Dial | null {
  if (tokens[at]?.kind !== 'number') return null;
  const digits = textAt(tokens, at);
  if (digits.length > 2) return readMilitary(tokens, at, marks);
  const mark = textAt(tokens, at + 1);
  if (startsTwoDigits(tokens, at + 2)) {
    if ((colons.has(mark) && isGlued(tokens, at + 1)) || marks.hour.has(mark)) return readMarked(tokens, at, marks);
    if (mark === '.' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2)) return readDotted(tokens, at);
  }
  const isMarked = marks.hour.has(mark);
  return { hour: Number(digits), minute: null, second: null, isSure: isMarked, next: isMarked ? at + 2 : at + 1 };
}

/** "1215 GMT", "0930 hrs". */
function readMilitary(tokens: readonly DateToken[], at: number, marks: NumberMarks): Dial | null {
  const digits = textAt(tokens, at);
  const after = textAt(tokens, at + 1);
  if (digits.length !== 4 || !(isZone(after) || marks.clock.has(after))) return null;
  return { hour: Number(digits.slice(0, 2)), minute: digits.slice(2), second: null, isSure: true, next: at + 1 };
}

/** "18:41", "18:41:09.123", "18h41", "18時41分09秒". */
function readMarked(tokens: readonly DateToken[], at: number, marks: NumberMarks): Dial {
  const known = { hour: Number(textAt(tokens, at)), minute: textAt(tokens, at + 2).slice(0, 2), isSure: true };
  const next = marks.minute.has(textAt(tokens, at + 3)) ? at + 4 : at + 3;
  if (marks.second.has(textAt(tokens, next + 1)) && startsTwoDigits(tokens, next)) {
    return { ...known, second: textAt(tokens, next), next: next + 2 };
  }
  if (textAt(tokens, next) === ':' && isGlued(tokens, next) && startsTwoDigits(tokens, next + 1)) {
    // Fractions of a second say nothing to a reader.
    const hasFraction = textAt(tokens, next + 2) === '.' && tokens[next + 3]?.kind === 'number' && isGlued(tokens, next + 3);
    return { ...known, second: textAt(tokens, next + 1).slice(0, 2), next: hasFraction ? next + 4 : next + 2 };
  }
  return { ...known, second: null, next };
}

/** "18.41", but not the beginning of "18.04.2023". */
function readDotted(tokens: readonly DateToken[], at: number): Dial | null {
  const minute = textAt(tokens, at + 2);
  const goesOn = textAt(tokens, at + 3) === '.' && tokens[at + 4]?.kind === 'number';
  if (minute.length !== 2 || goesOn) return null;
  return { hour: Number(textAt(tokens, at)), minute, second: null, isSure: false, next: at + 3 };
}

/** Two digits, or two with the next number glued on. */
function startsTwoDigits(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && (token.text.length === 2 || (token.text.length > 2 && isGlued(tokens, at)));
}

/** "am", "p.m.", "a. m.", "午後". */
function readHalf(tokens: readonly DateToken[], at: number, marks: NumberMarks): Half | null {
  const one = textAt(tokens, at);
  const stop = (index: number): number => (textAt(tokens, index) === '.' ? index + 1 : index);
  if (textAt(tokens, at + 1) === '.' && textAt(tokens, at + 2) === 'm' && (one === 'a' || one === 'p')) {
    return { isAfternoon: one === 'p', next: stop(at + 3) };
  }
  for (const [name, next] of [[one, at + 1] as const, [one + textAt(tokens, at + 1), at + 2] as const]) {
    if (marks.beforeNoon.has(name) || marks.afterNoon.has(name))
      return { isAfternoon: marks.afterNoon.has(name), next: name.endsWith('m') ? stop(next) : next };
  }
  return null;
}
