import { type DateToken, isGlued, textAt } from './split-date-tokens.js';
import { isZone } from './zone-offset.js';

/** A time zone behind a time of day. */
export interface FoundZone {
  /** The zone's name in lower case, or its offset in minutes. */
  readonly zone: string | number;
  readonly next: number;
}

/** "CEST", "(GMT)", "Z", "+02:00", "-0700", "GMT+1", "UTC +5:30". */
export function readZone(tokens: readonly DateToken[], at: number): FoundZone | null {
  const opens = textAt(tokens, at) === '(' ? 1 : 0;
  const name = textAt(tokens, at + opens);
  if (!isZone(name)) return readOffset(tokens, at);
  const offset = name === 'gmt' || name === 'utc' ? readShortOffset(tokens, at + opens + 1) : null;
  const next = offset?.next ?? at + opens + 1;
  return { zone: offset?.zone ?? name, next: opens && textAt(tokens, next) === ')' ? next + 1 : next };
}

/** "+02:00", "-0700". A second time after a dash ("18:00-20:15") looks the same, but no zone is that far behind. */
function readOffset(tokens: readonly DateToken[], at: number): FoundZone | null {
  const direction = directionAt(tokens, at);
  const digits = textAt(tokens, at + 1);
  if (direction === 0) return null;
  if (digits.length === 4) return { zone: direction * minutesOf(digits.slice(0, 2), digits.slice(2)), next: at + 2 };
  const isHours = digits.length === 2 && textAt(tokens, at + 2) === ':' && textAt(tokens, at + 3).length === 2;
  if (!isHours || Number(digits) > (direction < 0 ? 12 : 14)) return null;
  return { zone: direction * minutesOf(digits, textAt(tokens, at + 3)), next: at + 4 };
}

/** "+1", "+5:30": enough behind "GMT". */
function readShortOffset(tokens: readonly DateToken[], at: number): FoundZone | null {
  const direction = directionAt(tokens, at);
  const hours = textAt(tokens, at + 1);
  if (direction === 0 || hours.length > 2) return readOffset(tokens, at);
  if (textAt(tokens, at + 2) !== ':') return { zone: direction * minutesOf(hours, '0'), next: at + 2 };
  return { zone: direction * minutesOf(hours, textAt(tokens, at + 3)), next: at + 4 };
}

function directionAt(tokens: readonly DateToken[], at: number): -1 | 0 | 1 {
  if (tokens[at + 1]?.kind !== 'number' || !isGlued(tokens, at + 1)) return 0;
  const sign = textAt(tokens, at);
  if (sign === '+') return 1;
  return sign === '-' || sign === '−' ? -1 : 0;
}

const minutesOf = (hours: string, minutes: string): number => Number(hours) * 60 + Number(minutes);
