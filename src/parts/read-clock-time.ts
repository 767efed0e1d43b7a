import type { DateToken } from './split-date-tokens.js';
import { isZone } from './zone-offset.js';

/** A time of day as a text states it. */
export interface ClockTime {
  /** "18:41" or "18:41:09". */
  readonly time: string;
  /** The zone's name in lower case ("cest"), its offset in minutes, or null. */
  readonly zone: string | number | null;
  /** Whether the form can mean nothing but a time: "18:41", "6 p.m."; "18.41" may be a price. */
  readonly isSure: boolean;
  /** The token after the last one read. */
  readonly next: number;
}

const hourMarks = new Set([':', '：', 'h', '時', '时', '點', '点', '시', 'ч']);
const minuteMarks = new Set(['分', '분']);
const secondMarks = new Set(['秒', '초']);
const clockWords = new Set(['uhr', 'hrs', 'hours', 'uur', 'часов', 'godz', 'klo']);
const beforeNoon = new Set(['am', 'ص', '午前', '上午', '오전']);
const afterNoon = new Set(['pm', 'م', '午後', '下午', '오후']);

/** Reads the time of day that begins at a token, with its zone; null if none begins there. */
export function readClockTime(tokens: readonly DateToken[], from: number): ClockTime | null {
  let at = from;
  const text = (index: number): string => tokens[index]?.text ?? '';
  const isGlued = (index: number): boolean => tokens[index]?.start === tokens[index - 1]?.end;
  // In front of the hour stands "午後" but never "pm"; German "am" means "on the".
  let half = text(at) === 'am' || text(at) === 'pm' || text(at) === 'p' || text(at) === 'a' ? null : readHalf(at);
  if (half) at = half.next;

  const hourToken = tokens[at];
  if (hourToken?.kind !== 'number') return null;
  let hour = Number(hourToken.text);
  let minute: string | null = null;
  let second: string | null = null;
  let isSure = half !== null;
  if (hourToken.text.length === 4 && (isZone(text(at + 1)) || clockWords.has(text(at + 1)))) {
    hour = Number(hourToken.text.slice(0, 2));
    minute = hourToken.text.slice(2);
    isSure = true;
    at++;
  } else if (hourToken.text.length > 2) {
    return null;
  } else if (hourMarks.has(text(at + 1)) && isTwoDigits(at + 2) && (isGlued(at + 1) || text(at + 1) === 'h')) {
    minute = text(at + 2).slice(0, 2);
    isSure = true;
    at += 3;
    if (minuteMarks.has(text(at))) at++;
    if (secondMarks.has(text(at + 1)) && isTwoDigits(at)) {
      second = text(at);
      at += 2;
    } else if (text(at) === ':' && isGlued(at) && isTwoDigits(at + 1)) {
      second = text(at + 1).slice(0, 2);
      at += 2;
      // Fractions of a second say nothing to a reader.
      if (text(at) === '.' && tokens[at + 1]?.kind === 'number' && isGlued(at + 1)) at += 2;
    }
  } else if (text(at + 1) === '.' && isGlued(at + 1) && isGlued(at + 2) && text(at + 2).length === 2 && isTwoDigits(at + 2)) {
    if (text(at + 3) === '.' && tokens[at + 4]?.kind === 'number') return null;
    minute = text(at + 2);
    at += 3;
  } else if (hourMarks.has(text(at + 1)) && text(at + 1) !== ':' && text(at + 1) !== '：') {
    isSure = true;
    at += 2;
  } else {
    at++;
  }

  const later = half ? null : readHalf(at);
  half ??= later;
  if (later) at = later.next;
  if (half) {
    if (hour > 12) half = null;
    else hour = (hour % 12) + (half.isAfternoon ? 12 : 0);
    isSure = true;
  }
  if (clockWords.has(text(at))) {
    isSure = true;
    at++;
  }
  if ((minute === null && !isSure) || hour > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 59) return null;
  const zone = readZone(at);
  const time = [String(hour).padStart(2, '0'), minute ?? '00', ...(second === null ? [] : [second])].join(':');
  return { time, zone: zone?.zone ?? null, isSure: isSure || zone !== null, next: zone?.next ?? at };

  function isTwoDigits(index: number): boolean {
    const token = tokens[index];
    return token?.kind === 'number' && (token.text.length === 2 || (token.text.length > 2 && isGlued(index)));
  }

  /** "am", "p.m.", "a. m.", "午後". */
  function readHalf(index: number): { isAfternoon: boolean; next: number } | null {
    const one = text(index);
    if (beforeNoon.has(one) || afterNoon.has(one))
      return { isAfternoon: afterNoon.has(one), next: text(index + 1) === '.' && one.endsWith('m') ? index + 2 : index + 1 };
    if (index + 1 < tokens.length && (beforeNoon.has(one + text(index + 1)) || afterNoon.has(one + text(index + 1)))) {
      return { isAfternoon: afterNoon.has(one + text(index + 1)), next: index + 2 };
    }
    if ((one === 'a' || one === 'p') && text(index + 1) === '.' && text(index + 2) === 'm') {
      return { isAfternoon: one === 'p', next: text(index + 3) === '.' ? index + 4 : index + 3 };
    }
    return null;
  }

  /** "CEST", "(GMT)", "Z", "+02:00", "-0700", "GMT+1", "UTC +5:30". */
  function readZone(index: number): { zone: string | number; next: number } | null {
    const opens = text(index) === '(' ? 1 : 0;
    const name = text(index + opens);
    if (isZone(name)) {
      let next = index + opens + 1;
      const offset = name === 'gmt' || name === 'utc' ? readOffset(next, true) : null;
      if (offset) next = offset.next;
      return { zone: offset?.zone ?? name, next: opens && text(next) === ')' ? next + 1 : next };
    }
    return readOffset(index, false);
  }

  function readOffset(index: number, isShortAllowed: boolean): { zone: number; next: number } | null {
    const sign = text(index);
    const digits = tokens[index + 1];
    if ((sign !== '+' && sign !== '-' && sign !== '−') || digits?.kind !== 'number' || !isGlued(index + 1)) return null;
    const direction = sign === '+' ? 1 : -1;
    if (digits.text.length === 4)
      return { zone: direction * (Number(digits.text.slice(0, 2)) * 60 + Number(digits.text.slice(2))), next: index + 2 };
    if (text(index + 2) === ':' && isTwoDigits(index + 3) && (digits.text.length === 2 || isShortAllowed)) {
      // A second time after a dash ("18:00-20:15") looks the same; offsets stop at 14 hours.
      if (sign === '-' && !isShortAllowed && Number(digits.text) > 12) return null;
      return { zone: direction * (Number(digits.text) * 60 + Number(text(index + 3))), next: index + 4 };
    }
    return isShortAllowed && digits.text.length <= 2 ? { zone: direction * Number(digits.text) * 60, next: index + 2 } : null;
  }
}
