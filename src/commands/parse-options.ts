import { InvalidArgumentError } from 'commander';
import { nearest } from './nearest.js';

const narrowest = 10;
const widest = 10_000;
const mostJobs = 512;
const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A parser for one word out of a list; what it says of another names the nearest. */
export function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    const meant = nearest(value, choices);
    throw new InvalidArgumentError(`${meant === null ? '' : `Did you mean ${meant}? `}Choose one of ${choices.join(', ')}.`);
  };
}

/** Columns of a page, 0 for no wrapping. */
export function parseWidth(value: string): number {
  const width = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (width === 0 || (width >= narrowest && width <= widest)) return width;
  throw new InvalidArgumentError(`Give a number of columns from ${narrowest} to ${widest}, or 0 for no wrapping.`);
}

/** A number of bytes, with or without a unit: 500000, 500k, 64MiB. */
export function parseBytes(value: string): number {
  const [, digits = '', unit = ''] = /^(\d+)(?:([kmg])?i?b?)?$/i.exec(value) ?? [];
  const bytes = Number(digits) * (units[unit.toLowerCase()] ?? 1);
  if (digits !== '' && bytes > 0 && Number.isSafeInteger(bytes)) return bytes;
  throw new InvalidArgumentError('Give a number of bytes, such as 500000, 500k or 64M.');
}

/** How many files to work on at a time. */
export function parseJobs(value: string): number {
  const jobs = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (jobs >= 1 && jobs <= mostJobs) return jobs;
  throw new InvalidArgumentError(`Give a number from 1 to ${mostJobs}.`);
}

/** The name of an encoding, as web pages give it. */
export function parseEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError('Name it as web pages do, such as utf-8, windows-1252 or shift_jis.');
  }
}
