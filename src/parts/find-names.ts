import type { BylineLexicon } from './byline-lexicon.js';
import { givenNames } from './given-names.js';
import { degrees, openingParticles, particles, placeOpeners, titles } from './name-words.js';
import { newsAgencies } from './news-agencies.js';
import { organisationWords } from './organisation-words.js';
import { type NameToken, phraseAt } from './split-name-tokens.js';

/** A name of a person or of an organisation. */
export interface Name {
  readonly text: string;
  readonly parts: readonly string[];
  readonly next: number;
}

export const isCapitalised = (text: string): boolean =>
  /^(?:[dDlLoO]['’])?\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(text) || /^\p{Ll}{1,2}['’]\p{Lu}/u.test(text);
const isInitial = (text: string): boolean => /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*$/u.test(text) || /^\p{Lu}$/u.test(text);
export const isUncased = (text: string): boolean => /^[\p{Lo}\p{M}]{2,}$/u.test(text);

/** A run of capitalised words with the small words that names hold. */
function nameAt(tokens: readonly NameToken[], from: number, lexicon: BylineLexicon, text: string): Name | null {
  let at = from;
  const parts: string[] = [];
  let last = from;
  for (; at < tokens.length && parts.length < 6; at++) {
    const token = tokens[at] as NameToken;
    if (
      token.isGlued &&
      parts.length > 0 &&
      !/[-’'.]$/.test((tokens[at - 1] as NameToken).text) &&
      /\p{L}$/u.test((tokens[at - 1] as NameToken).text)
    )
      break;
    if (
      parts.length > 0 &&
      (phraseAt(lexicon.roles, tokens, at) > 0 ||
        phraseAt(lexicon.dateLabels, tokens, at) > 0 ||
        phraseAt(lexicon.notAuthors, tokens, at) > 0)
    )
      break;
    if (tokens[at + 1]?.text === ':' && parts.length > 1) break;
    if (parts.length > 0 && phraseAt(lexicon.by, tokens, at) > 0 && !particles.has(token.lower)) break;
    if (parts.length === 0 && titles.has(token.lower) && at + 1 < tokens.length) {
      if (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '.') at++;
      continue;
    }
    // "Max." and "Nr." shorten words, not names.
    if (/^\p{L}{3,}\.$/u.test(token.text) && !degrees.has(token.lower) && at + 1 < tokens.length && isLetters(tokens[at + 1]?.text)) break;
    if (parts.length > 1 && lexicon.pageWords.has(token.lower) && !isGivenName(token.text) && !particles.has(token.lower)) break;
    if (isInitial(token.text)) {
      parts.push(token.text);
    } else if (isCapitalised(token.text)) {
      if (lexicon.functionWords.has(token.lower) && !givenNames.has(token.text) && !particles.has(token.lower)) break;
      parts.push(token.text.replace(/\.$/, ''));
    } else if (
      parts.length > 0 &&
      particles.has(token.lower) &&
      phraseAt(lexicon.and, tokens, at) === 0 &&
      isCapitalised(followingName(tokens, at))
    ) {
      continue;
    } else if (
      parts.length === 0 &&
      openingParticles.has(token.lower) &&
      /^\p{Ll}/u.test(token.text) &&
      isCapitalised(followingName(tokens, at)) &&
      phraseAt(lexicon.by, tokens, at) === 0
    ) {
      continue;
    } else {
      break;
    }
    last = at + 1;
    if (/\p{L}{4,}\.$/u.test(token.text)) break;
  }
  if (parts.length === 0) return null;
  const start = (tokens[from] as NameToken).start;
  const end = (tokens[last - 1] as NameToken).end;
  return { text: tidyName(text.slice(start, end)), parts, next: last };
}

export const isLetters = (text: string | undefined): boolean => text !== undefined && /^\p{L}/u.test(text);

const followingName = (tokens: readonly NameToken[], at: number): string => {
  let next = at + 1;
  while (particles.has(tokens[next]?.lower ?? '') && next < at + 3) next++;
  return tokens[next]?.text ?? '';
};

const tidyName = (name: string): string =>
  name
    .replace(/\s+/g, ' ')
    .replace(/(\p{L}{3,})\.$/u, '$1')
    .trim();

/** Names that follow one another, and the token behind the last one. */
export interface NameList {
  readonly names: readonly Name[];
  readonly next: number;
}

/** "Ana Ruiz, Tom B. Hall and Jean-Luc de Vries". */
export function namesAt(tokens: readonly NameToken[], from: number, lexicon: BylineLexicon, text: string): NameList {
  const names: Name[] = [];
  let at = from;
  for (;;) {
    const name = nameAt(tokens, at, lexicon, text);
    if (name === null) break;
    names.push(name);
    at = name.next;
    let next = at;
    while (tokens[next]?.text === ',' && degrees.has(tokens[next + 1]?.lower ?? '')) {
      next += 2;
      while (tokens[next]?.text === '.' || (tokens[next]?.isGlued && degrees.has(tokens[next]?.lower ?? ''))) next++;
    }
    at = next;
    if (/^[,;&+、،]$/.test(tokens[next]?.text ?? '')) next++;
    next += phraseAt(lexicon.and, tokens, next);
    if (next === at) break;
    if (phraseAt(lexicon.roles, tokens, next) > 0 || phraseAt(lexicon.notAuthors, tokens, next) > 0) break;
    const following = nameAt(tokens, next, lexicon, text);
    // Behind a comma a single word is a role, an outlet or a place.
    if (following === null) break;
    const isLone = following.parts.length < 2 && !(names[0]?.parts.length === 1 && isGivenName(following.text));
    if (isLone) {
      // "Ana Ruiz, Rome, Tom Hall": a place between two names.
      const afterPlace = tokens[following.next]?.text === ',' ? nameAt(tokens, following.next + 1, lexicon, text) : null;
      if (afterPlace === null || !hasGivenName(afterPlace)) break;
      next = following.next + 1;
    }
    at = next;
  }
  return { names, next: at };
}

const agencies: ReadonlySet<string> = new Set(newsAgencies.map((name) => name.toLowerCase()));

/** Whether a name is not an agency's or an office's. */
export function isPerson(name: Name): boolean {
  const lower = name.text.toLowerCase();
  return !agencies.has(lower) && !name.parts.some((part) => organisationWords.has(part.toLowerCase()));
}

/** Whether the first part that is no initial is a given name, and another follows. */
export function hasGivenName({ parts }: Name): boolean {
  const first = parts.findIndex((part) => !isInitial(part));
  return first >= 0 && parts.length > 1 && first <= 1 && isGivenName(parts[first] as string) && (first < parts.length - 1 || first > 0);
}

/** Whether a word is a given name, in capitals as well. */
export function isGivenName(part: string): boolean {
  const plain = part === part.toUpperCase() && part.length > 2 ? part.charAt(0) + part.slice(1).toLowerCase() : part;
  return givenNames.has(plain) || (plain.includes('-') && givenNames.has(plain.split('-')[0] as string));
}

/** How much a name that stands without a label looks like a person's: 0 if it cannot be. */
export function personShape(name: Name, lexicon: BylineLexicon): number {
  const { parts } = name;
  const words = parts.filter((part) => !isInitial(part));
  if (words.length === 0 || parts.length > 5 || !isPerson(name)) return 0;
  if (parts.length === 1) return isGivenName(parts[0] as string) ? 0.3 : 0;
  if (placeOpeners.has((parts[0] as string).toLowerCase().replace('.', ''))) return 0;
  if (hasGivenName(name) && parts.length <= 4) return 0.75;
  if (isInitial(parts.at(-1) as string)) return 0.2;
  if (parts.length > 4 || words.some((part) => lexicon.pageWords.has(part.toLowerCase()))) return 0;
  if (parts.length > words.length) return 0.6;
  // The given name second: "Kovács János", or a role in front.
  if (parts.slice(1).some(isGivenName)) return 0.5;
  return parts.length <= 3 ? 0.35 : 0.2;
}

/** Whether a word belongs to an organisation's name. */
export const isOrganisation = (token: NameToken | undefined): boolean =>
  token !== undefined && (organisationWords.has(token.lower) || agencies.has(token.lower));
