import { givenNames } from './given-names.js';

/** Of each list of given names those with the same initial as one text, since that is read sooner than many. */
function makeTable(): Readonly<Record<string, string>>[] {
  return givenNames.map((list) => {
    const byInitial: Record<string, string> = {};
    for (const name of list.trim().split(/\s+/)) {
      const known = byInitial[name.charAt(0)];
      byInitial[name.charAt(0)] = known === undefined ? name : `${known} ${name}`;
    }
    return byInitial;
  });
}

export const namesByInitial: readonly Readonly<Record<string, string>>[] = makeTable();
