import { namesByInitial } from './names-by-initial.js';

const known = new Map<string, ReadonlySet<string>>();

/** Whether a word, in its own case, is a given name. Most texts ask for a few initials. */
export function isKnownGivenName(word: string): boolean {
  const initial = word.charAt(0);
  const names = known.get(initial) ?? namesWith(initial);
  known.set(initial, names);
  return names.has(word);
}

const namesWith = (initial: string): ReadonlySet<string> => new Set(namesByInitial.flatMap((lists) => lists[initial]?.split(' ') ?? []));
