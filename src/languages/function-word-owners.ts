import { FIRST_OWNER } from './first-owner.js';
import { languages } from './index.js';

/**
 * For each function word of any language a line: the word, a space, and for each language that has
 * it the character of its number in `languages`. One text, since that is read sooner than lists.
 */
function makeTable(): string {
  const owners = new Map<string, string>();
  for (const [number, { functionWords }] of languages.entries()) {
    for (const word of functionWords) owners.set(word, (owners.get(word) ?? '') + String.fromCharCode(FIRST_OWNER + number));
  }
  return [...owners].map((entry) => entry.join(' ')).join('\n');
}

export const functionWordOwners: string = makeTable();
