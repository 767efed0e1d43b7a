/** Minutes ahead of UTC for the names that newspapers print. */
const fixedZones: Readonly<Record<string, number>> = {
  z: 0,
  gmt: 0,
  utc: 0,
  wet: 0,
  west: 60,
  bst: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  мск: 180,
  trt: 180,
  eat: 180,
  cat: 120,
  sast: 120,
  wat: 60,
  pkt: 300,
  ist: 330,
  npt: 345,
  wib: 420,
  ict: 420,
  sgt: 480,
  hkt: 480,
  pht: 480,
  awst: 480,
  jst: 540,
  kst: 540,
  acst: 570,
  aest: 600,
  acdt: 630,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  nst: -210,
  ast: -240,
  adt: -180,
  brt: -180,
  art: -180,
  clt: -240,
  edt: -240,
  est: -300,
  cdt: -300,
  cst: -360,
  mdt: -360,
  mst: -420,
  pdt: -420,
  pst: -480,
  akst: -540,
  akdt: -480,
  hst: -600,
};

/** North American names that say only the region; whether summer time holds follows from the day. */
const regionalZones: Readonly<Record<string, number>> = { et: -300, ct: -360, mt: -420, pt: -480 };

/** What a zone's name means on a day as an ISO 8601 offset ("+02:00", "Z"), or null if it is none. */
export function zoneOffset(name: string, year: number, month: number, day: number): string | null {
  const fixed = fixedZones[name];
  if (fixed !== undefined) return formatOffset(fixed);
  const regional = regionalZones[name];
  return regional === undefined ? null : formatOffset(regional + (isAmericanSummer(year, month, day) ? 60 : 0));
}

/** Whether a word is the name of a zone. */
export const isZone = (name: string): boolean => Object.hasOwn(fixedZones, name) || Object.hasOwn(regionalZones, name);

export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** From the second Sunday of March to the first of November; before 2007 from the first of April to the last of October. */
function isAmericanSummer(year: number, month: number, day: number): boolean {
  const sunday = (inMonth: number, from: number): number => from + ((7 - new Date(Date.UTC(year, inMonth - 1, from)).getUTCDay()) % 7);
  const [first, last] = year >= 2007 ? [300 + sunday(3, 8), 1100 + sunday(11, 1)] : [400 + sunday(4, 1), 1000 + sunday(10, 25)];
  const today = month * 100 + day;
  return first <= today && today < last;
}
