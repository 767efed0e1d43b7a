import { isKnownGivenName } from '../../names/is-known-given-name.js';
import { degrees, openingParticles, particles, placeOpeners, titles } from '../../names/name-words.js';
import { newsAgencies } from '../../names/news-agencies.js';
import { organisationWords } from '../../names/organisation-words.js';
import type { BylineLexicon } from './byline-lexicon.js';
import { type NameToken, phraseAt } from './split-name-tokens.js';

/** A piece of a line with what is needed to look for names in it. */
export interface NameLine {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly lexicon: BylineLexicon;
}

/** A name of a person or of an organisation. */
export interface Name {
  readonly text: string;
  /** Its words without particles and titles. */
  readonly parts: readonly string[];
  /** The token behind it. */
  readonly next: number;
}

/** Names that follow one another, and the token behind the last one. */
export interface NameList {
  readonly names: readonly Name[];
  readonly next: number;
}

const MOST_PARTS = 6;
/** Words of a subject: "Home Affairs". */
const MOST_BEATS = 3;

/** "Ana Ruiz, Tom B. Hall and Jean-Luc de Vries". */
export function namesAt(line: NameLine, from: number): NameList {
  const names: Name[] = [];
  let at = from;
  for (let name = nameAt(line, at); name !== null; ) {
    names.push(name);
    at = skipDegrees(line.tokens, name.next);
    name = nextName(line, at, names);
  }
  return { names, next: at };
}

/** The name behind a comma or an "and". */
function nextName(line: NameLine, at: number, names: readonly Name[]): Name | null {
  const { tokens, lexicon } = line;
  const behindOffice = nameBehindOffice(line, at);
  if (behindOffice !== null) return behindOffice;
  const sign = /^[,;&+、،]$/.test(tokens[at]?.text ?? '') ? 1 : 0;
  const start = at + sign + phraseAt(lexicon.and, tokens, at + sign);
  if (start === at || isPhrase(line, ['roles', 'notAuthors'], start)) return null;
  const name = nameAt(line, start);
  if (name === null) return null;
  if (name.parts.length > 1) return start === at + sign && isOffice(line, name, names) ? null : name;
  // A single word is a role, an outlet or a place, but "Ana and Tom" and "Ana Ruiz, Rome, Tom Hall".
  if (names[0]?.parts.length === 1 && isGivenName(name.text)) return name;
  const behindPlace = tokens[name.next]?.text === ',' ? nameAt(line, name.next + 1) : null;
  return behindPlace !== null && hasGivenName(behindPlace) ? behindPlace : null;
}

/** "Ana Ruiz, Daily Example Senior Analyst": behind a comma capitals say what she is, unless more names follow. */
function isOffice(line: NameLine, name: Name, names: readonly Name[]): boolean {
  if (!names.some(hasGivenName) || name.parts.some(isGivenName) || name.parts.some(isInitial)) return false;
  const { tokens, lexicon } = line;
  const end = skipDegrees(tokens, name.next);
  if (phraseAt(lexicon.and, tokens, end) > 0) return false;
  const next = tokens[end]?.text === ',' ? nameAt(line, end + 1) : null;
  if (next === null) return true;
  return !hasGivenName(next) && (next.parts.length < 2 || phraseAt(lexicon.and, tokens, next.next) === 0);
}

/** "Ana Ruiz, Science Correspondent, and Tom Hall": the full name behind what the first one is. */
function nameBehindOffice(line: NameLine, at: number): Name | null {
  const { tokens, lexicon } = line;
  if (tokens[at]?.text !== ',') return null;
  for (let i = at + 1; i <= at + 4 && isLetters(tokens[i]?.text); i++) {
    const role = phraseAt(lexicon.roles, tokens, i);
    if (role === 0) continue;
    const end = i + role + (tokens[i + role]?.text === ',' ? 1 : 0);
    const and = phraseAt(lexicon.and, tokens, end);
    const name = and > 0 ? nameAt(line, end + and) : null;
    return name !== null && name.parts.length > 1 ? name : null;
  }
  return null;
}

function skipDegrees(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (tokens[at]?.text === ',' && degrees.has(tokens[at + 1]?.lower ?? '')) {
    at += 2;
    while (tokens[at]?.text === '.' || (tokens[at]?.isGlued && degrees.has(tokens[at]?.lower ?? ''))) at++;
  }
  return at;
}

/** A run of capitalised words with the small words that names hold. */
function nameAt(line: NameLine, from: number): Name | null {
  const { tokens, text } = line;
  const parts: string[] = [];
  let next = from;
  for (let at = from; at < tokens.length && parts.length < MOST_PARTS; at++) {
    const { text: word } = tokens[at] as NameToken;
    const use = endsName(line, at, parts.length) ? 'none' : useInName(line, at, at === from, parts.length);
    if (use === 'none') break;
    if (use === 'small') continue;
    parts.push(isInitial(word) ? word : withoutStop(word));
    next = at + 1;
    if (closesSentence(word)) break;
  }
  if (parts.length === 0) return null;
  const name = text.slice((tokens[from] as NameToken).start, (tokens[next - 1] as NameToken).end).replace(/\s+/g, ' ');
  return saidOnce({ text: name.endsWith('.') ? name.replace(/(\p{L}{3,})\.$/u, '$1') : name, parts, next });
}

const withoutStop = (word: string): string => (word.endsWith('.') ? word.slice(0, -1) : word);

/** A stop behind a whole word ends a sentence. */
const closesSentence = (word: string): boolean => word.endsWith('.') && /\p{L}{4,}\.$/u.test(word);

/** "Ana Ruiz Ana Ruiz": a portrait's words and the name. */
function saidOnce(name: Name): Name {
  const half = name.parts.length / 2;
  if (half < 2 || !isDoubled(name) || !name.parts.slice(0, 2).some(isGivenName)) return name;
  return { ...name, text: name.text.slice(0, Math.floor(name.text.length / 2)), parts: name.parts.slice(0, half) };
}

/** Whether a name of some parts cannot go on with a token. */
function endsName(line: NameLine, at: number, count: number): boolean {
  const { tokens, lexicon } = line;
  const token = tokens[at] as NameToken;
  const next = tokens[at + 1];
  // "Max." and "Nr." shorten words, not names.
  const hasStop = token.text.endsWith('.');
  if (hasStop && /^\p{L}{3,}\.$/u.test(token.text) && !degrees.has(token.lower) && !titles.has(token.lower) && isLetters(next?.text))
    return true;
  if (count === 0) return false;
  if (token.isGlued && /\p{L}$/u.test((tokens[at - 1] as NameToken).text)) return true;
  if (hasStop && /^\p{Lu}\.$/u.test(token.text)) return false;
  if (endsBefore(line, at, count)) return !isSurname(line, at, count);
  const isSmall = particles.has(token.lower);
  if (isPhrase(line, ['by'], at) && !isSmall) return true;
  const isBeforeColon = next?.text === ':';
  if (count > 1 && isBeforeColon) return true;
  // "RSS-Feed"
  const word = token.lower.split('-', 1)[0] as string;
  return (count > 1 || isBeforeColon) && !isSmall && word.length > 2 && !isGivenName(token.text) && lexicon.pageWords.has(word);
}

const endsBefore = (line: NameLine, at: number, count: number): boolean =>
  isPhrase(line, ['roles', 'dateLabels', 'notAuthors'], at) || (count > 1 && opensWithBeat(line, at));

/** "Ana Ruiz Consumer Reporter": behind a name the subject that somebody is a reporter of. */
export function opensWithBeat({ tokens, lexicon }: NameLine, at: number): boolean {
  let next = at;
  while (next < at + MOST_BEATS && lexicon.beats.has(tokens[next]?.lower ?? '')) next++;
  return next > at && phraseAt(lexicon.roles, tokens, next) > 0;
}

/** "Jörg Staff": the only word behind a given name is the surname, whatever it says besides. */
function isSurname({ tokens, lexicon }: NameLine, at: number, count: number): boolean {
  const [before, own, next] = [tokens[at - 1], tokens[at] as NameToken, tokens[at + 1]];
  if (count !== 1 || before === undefined || own.isGlued || !/^\p{Lu}\p{Ll}+$/u.test(own.text) || !organisationWords.has(own.lower))
    return false;
  return isGivenName(before.text) && (!isLetters(next?.text) || lexicon.functionWords.has(next?.lower ?? ''));
}

/** What a token is in a name: a part that counts, a title or particle, or nothing. */
function useInName(line: NameLine, at: number, isFirst: boolean, count: number): 'part' | 'small' | 'none' {
  const { text: word, lower } = line.tokens[at] as NameToken;
  if (isInitial(word)) return 'part';
  if (line.lexicon.sources.has(lower)) return 'none';
  if (count === 0 && at + 1 < line.tokens.length && (titles.has(lower) || (!isFirst && /^[-.]$/.test(word)))) return 'small';
  const isSmall = particles.has(lower);
  if (isCapitalised(word)) return line.lexicon.functionWords.has(lower) && !isKnownGivenName(word) && !isSmall ? 'none' : 'part';
  const isAllowed = count > 0 ? isSmall && !isPhrase(line, ['and'], at) : openingParticles.has(lower) && !isPhrase(line, ['by'], at);
  return isAllowed && isCapitalised(wordBehindParticles(line.tokens, at)) ? 'small' : 'none';
}

function wordBehindParticles(tokens: readonly NameToken[], at: number): string {
  let next = at + 1;
  while (next < at + 3 && particles.has(tokens[next]?.lower ?? '')) next++;
  return tokens[next]?.text ?? '';
}

type PhraseKind = 'by' | 'and' | 'roles' | 'notAuthors' | 'dateLabels';

/** Whether a phrase of one of some kinds begins at a token. */
export const isPhrase = ({ tokens, lexicon }: NameLine, kinds: readonly PhraseKind[], at: number): boolean =>
  kinds.some((kind) => phraseAt(lexicon[kind], tokens, at) > 0);

/** Whether a word is written as names are. */
export const isCapitalised = (word: string): boolean =>
  /^(?:[dDlLoO]['’])?\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(word) || /^\p{Ll}{1,2}['’]\p{Lu}/u.test(word);

const isInitial = (word: string): boolean =>
  word.endsWith('.') ? /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*$/u.test(word) : word.length === 1 && /[A-Z]/.test(word);

/** Whether a token is a word and no number or sign. */
export const isLetters = (word: string | undefined): boolean => word !== undefined && /^\p{L}/u.test(word);

const agencies: ReadonlySet<string> = new Set(newsAgencies.map((name) => name.toLowerCase()));

export const isAgency = (name: string): boolean => agencies.has(name.toLowerCase());

/** Whether a name is not an agency's or an office's. */
export function isPerson(name: Name): boolean {
  const lower = name.text.toLowerCase();
  return !agencies.has(lower) && !isDoubled(name) && !name.parts.some((part) => organisationWords.has(part.toLowerCase()));
}

/** "Daily Example Daily Example": a sign and what it says. */
function isDoubled({ parts }: Name): boolean {
  const half = parts.length / 2;
  return parts.length > 1 && parts.every((part, i) => i >= half || part === parts[i + half]);
}

/** "Search Advanced Search" */
export const repeatsWord = ({ parts }: Name): boolean => parts.some((part, i) => part.length > 2 && parts.indexOf(part) < i);

/** Whether the first part that is no initial is a given name, and another follows. */
export function hasGivenName({ parts }: Name): boolean {
  const first = parts.findIndex((part) => !isInitial(part));
  if (first < 0 || first > 1 || parts.length < 2 || !isGivenName(parts[first] as string)) return false;
  // "ANA Weekly"
  return (first > 0 || first < parts.length - 1) && (!isShouted(parts[first] as string) || parts.every((part) => !/\p{Ll}{2}/u.test(part)));
}

const isShouted = (part: string): boolean => part.length > 2 && part === part.toUpperCase() && part !== part.toLowerCase();

/** Whether a word is a given name, in capitals as well. */
export function isGivenName(part: string): boolean {
  if (isKnownGivenName(part)) return true;
  const plain = part.length > 2 && part === part.toUpperCase() ? part.charAt(0) + part.slice(1).toLowerCase() : part;
  if (plain !== part && isKnownGivenName(plain)) return true;
  return plain.includes('-') && isKnownGivenName(plain.split('-')[0] as string);
}

/** "A Late Evening", "Tin Miền Tây" */
function opensPhrase([first = '', ...others]: readonly string[], { functionWords, things }: BylineLexicon): boolean {
  const lower = first.toLowerCase();
  if (others.length > 0 && things.has(lower) && !isGivenName(first)) return true;
  return first.length === 1 && functionWords.has(lower);
}

/** "Awa NDIAYE", "Jean-Luc DE VRIES": the surname in capitals behind a word that is not. */
function endsInCapitals(parts: readonly string[]): boolean {
  const [first, ...others] = parts as [string, ...string[]];
  const surname = others.filter((part) => part.length > 1);
  return /^\p{Lu}\p{Ll}+/u.test(first) && surname.length > 0 && surname.every(isShouted) && surname.some((part) => part.length > 3);
}

/** How much a name that stands without a label looks like a person's: 0 if it cannot be. */
export function personShape(name: Name, lexicon: BylineLexicon): number {
  const { parts } = name;
  const words = parts.filter((part) => !isInitial(part));
  if (words.length === 0 || parts.length > 5 || !isPerson(name) || repeatsWord(name) || opensPhrase(parts, lexicon)) return 0;
  if (parts.length === 1) return isGivenName(parts[0] as string) ? 0.3 : 0;
  if (placeOpeners.has((parts[0] as string).toLowerCase().replace('.', ''))) return 0;
  if (hasGivenName(name) && parts.length <= 4) return 0.75;
  if (isInitial(parts.at(-1) as string)) return 0.2;
  if (parts.length > 4 || words.some((part) => lexicon.pageWords.has(part.toLowerCase()))) return 0;
  if (parts.length > words.length) return 0.6;
  if (endsInCapitals(parts)) return 0.5;
  // The given name second: "Kovács János", or a role in front.
  if (parts.slice(1).some(isGivenName)) return 0.5;
  return parts.length <= 3 ? 0.35 : 0.2;
}

/** "By Weekend Shopping Team", "Daily Example Staff": the word behind a name shows that it is no one's. */
export function withOffice({ tokens, lexicon }: NameLine, name: Name): Name {
  const behind = tokens[name.next];
  if (behind === undefined || behind.isGlued || hasGivenName(name) || isGivenName(name.text)) return name;
  const isRole = name.parts.length === 1 && phraseAt(lexicon.roles, tokens, name.next) > 0;
  if (!isOrganisation(behind) && !isRole) return name;
  return { text: `${name.text} ${behind.text}`, parts: [...name.parts, behind.text], next: name.next + 1 };
}

/** Whether a word belongs to an organisation's name. */
export const isOrganisation = ({ lower }: NameToken): boolean => organisationWords.has(lower) || agencies.has(lower);
