import { capitalParticles, particles } from '../../names/name-words.js';
import { organisationWords } from '../../names/organisation-words.js';
import type { Page } from '../page.js';
import { isGivenName } from './find-names.js';

/** A word of at least two letters, all of them capitals, with what may join two parts of a name. */
const SHOUTED = /^\p{Lu}(?:[\p{Lu}\p{M}]|['’-](?=\p{Lu}))+\.?$/u;
const PART = /[\p{Lu}\p{M}]+/gu;
const ROMAN = /^[IVX]+$/;
/** Fewer letters may be an agency's or initials. */
const SHORTEST = 3;

/** A person's name without the capitals that only its line is set in: as the page writes it elsewhere, or as names are written. */
export function inUsualCase(page: Page, name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || !words.some(isLongShouted) || !isOfPerson(words)) return name;
  return writtenElsewhere(page, name) ?? words.map((word, i) => inCase(word, i, page.spoken[0]?.tag)).join(' ');
}

const isLongShouted = (word: string): boolean => word.length >= SHORTEST && SHOUTED.test(word) && !ROMAN.test(word);

/** A given name among the words, or one in small letters before a surname in capitals. */
function isOfPerson(words: readonly string[]): boolean {
  if (words.some((word) => organisationWords.has(word.toLowerCase()))) return false;
  return (
    words.slice(0, -1).some(isGivenName) ||
    (/^\p{Lu}\p{Ll}/u.test(words[0] as string) && words.slice(1).every((word) => SHOUTED.test(word)))
  );
}

function writtenElsewhere({ blocks }: Page, name: string): string | null {
  const lower = name.toLowerCase();
  for (const { text } of blocks) {
    const at = text.length < name.length ? -1 : text.toLowerCase().indexOf(lower);
    const written = at < 0 ? name : text.slice(at, at + name.length);
    // A letter may have more small letters than one, and the place be another.
    if (written !== name && written.toLowerCase() === lower && written.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word)))
      return written;
  }
  return null;
}

function inCase(word: string, place: number, tag: string | undefined): string {
  if (!SHOUTED.test(word) || ROMAN.test(word)) return word;
  const lower = word.toLocaleLowerCase(tag);
  if (place > 0 && particles.has(lower) && !capitalParticles.has(lower)) return lower;
  // "JD Ruiz"
  if (word.length < SHORTEST && place === 0 && /^[A-Z]+$/.test(word) && !isGivenName(word.charAt(0) + lower.slice(1))) return word;
  return word.replace(PART, (part) => part.charAt(0) + part.slice(1).toLocaleLowerCase(tag));
}
