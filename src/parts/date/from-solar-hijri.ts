export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
/** Years that are near enough for the rule of leap years to be that of the printed calendars. */
const [FIRST_YEAR, LAST_YEAR] = [1330, 1430];
const FIRST_DAY = Date.UTC(1951, 2, 22);

/** The day of a date in the Solar Hijri calendar, which begins its year in spring; null where there is none. */
export function fromSolarHijri(year: number, month: number, day: number): CivilDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return null;
  // Six months of 31 days are followed by months of 30.
  const dayOfYear = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const date = new Date(FIRST_DAY + (daysBefore(year) + dayOfYear) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function daysOf(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isLeap(year) ? 30 : 29;
}

/** Eight in 33 years. */
const isLeap = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);

/** Between the beginning of the first year and that of another. */
function daysBefore(year: number): number {
  let days = 0;
  for (let each = FIRST_YEAR; each < year; each++) days += isLeap(each) ? 366 : 365;
  return days;
}
