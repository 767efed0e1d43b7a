import type { Language } from '../../languages/language.js';
import { titles } from '../../names/name-words.js';
import { pictureAgencies } from '../../names/picture-agencies.js';
import { findDates } from '../date/find-dates.js';
import type { Byline, BylineForm } from './byline.js';
import { type BylineLexicon, bylineLexicon } from './byline-lexicon.js';
import {
  hasGivenName,
  isAgency,
  isCapitalised,
  isGivenName,
  isLetters,
  isOrganisation,
  isPerson,
  isPhrase,
  type Name,
  type NameLine,
  type NameList,
  namesAt,
  opensWithBeat,
  personShape,
  withOffice,
} from './find-names.js';
import { readHangulByline } from './read-hangul-byline.js';
import { readIdeographicByline } from './read-ideographic-byline.js';
import { readLabelledNames } from './read-labelled-names.js';
import { splitJoinedNames } from './split-joined-names.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';
import { holdsAddress, maskAsides, splitSegments } from './split-segments.js';
import { withoutEnding } from './without-ending.js';
import { withoutPortrait } from './without-portrait.js';

const LONGEST_BYLINE = 600;

/** Reads a line that says who wrote the article, or null if it does not look like one. */
export function readByline(text: string, languages: readonly Language[]): Byline | null {
  if (text.length > LONGEST_BYLINE || text.length < 2 || !/\p{L}/u.test(text)) return null;
  // "— Ana (@ana) May 5, 2022" signs an embedded post.
  if (/^[—–-].*\(@/.test(text)) return null;
  const written = readIdeographicByline(text, languages) ?? readHangulByline(text, languages);
  if (written !== null) return written;
  const line = withoutPortrait(withoutEnding(text), bylineLexicon(languages));
  return readSegments(openCompany(labelInFront(line, languages), languages), languages);
}

const LABEL_BEHIND = /^(\p{Lu}[^()]{3,60}?)\s?\((\p{L}{2,15})\)/u;

/** "Ana Ruiz Text", "Ana Ruiz Text / Tom Hall Photo" */
const LABEL_AT_END = /^(\p{Lu}[\p{L}'’-]+ \p{Lu}[^()\d:]{1,40}?) (\p{L}{2,15})(?:$|\s?[/|,•·–—]\s)/u;

/** "Ana Ruiz (text), Tom Hall (photos)", "Ana Ruiz Text": the label stands behind the name. */
function labelInFront(text: string, languages: readonly Language[]): string {
  const isInBrackets = text.includes('(');
  const [, names, label] = (isInBrackets ? LABEL_BEHIND : LABEL_AT_END).exec(text) ?? [];
  if (label === undefined || !bylineLexicon(languages).things.has(label.toLowerCase())) return text;
  return isInBrackets ? `${label}: ${names}` : `${label} ${names}`;
}

const COMPANY = /\s\(([\p{Ll}]{2,10}) (\p{Lu}[^()]{4,100})\)$/u;

/** "By Ana Ruiz (with Tom Hall)": the brackets hold authors as well. */
function openCompany(text: string, languages: readonly Language[]): string {
  const [whole, word, names] = text.endsWith(')') ? (COMPANY.exec(text) ?? []) : [];
  if (whole === undefined || word === undefined || !bylineLexicon(languages).and.has(word)) return text;
  return `${text.slice(0, -whole.length)}, ${names}`;
}

function readSegments(text: string, languages: readonly Language[]): Byline | null {
  const lexicon = bylineLexicon(languages);
  const dates = findDates(text, languages);
  const masked = maskAsides(text, dates);
  const segments: Segment[] = [];
  for (const segment of splitSegments(masked)) {
    const isJoined = segments.at(-1)?.kind === 'names';
    segments.push(readSegment(isJoined ? withoutAnd(segment, lexicon) : segment, lexicon, dates.length > 0));
  }
  const clues: Clues = {
    hasDate: dates.length > 0,
    hasAddress: holdsAddress(text),
    hasSlash: text.includes('/') && !(lexicon.citiesBehindSlash && /^[^/]+ \/ [^/]+$/.test(text)),
  };
  const labelled = withAgency(fromLabel(segments, clues), text);
  if (labelled !== null) return labelled;
  const bare = fromBareNames(segments, clues);
  return bare === null || isCredit(text, lexicon, clues) ? (fromCity(text, lexicon) ?? fromUncasedName(text, lexicon)) : bare;
}

/** "Ana Ruiz (now) and Tom Hall (earlier)": what joins two parts of a line belongs to none. */
function withoutAnd(segment: string, { and }: BylineLexicon): string {
  const space = segment.indexOf(' ');
  return space > 0 && and.has(segment.slice(0, space).toLowerCase()) ? segment.slice(space + 1) : segment;
}

/** "© Ana Ruiz", "AFP / Ana Ruiz", "Ana Ruiz (Photo: Daily Example)": whose picture it is, or whom it shows. */
function isCredit(text: string, lexicon: BylineLexicon, { hasDate, hasSlash }: Clues): boolean {
  if (/©|\(c\)/i.test(text) || (hasSlash && text.split('/').some((part) => isPictureAgency(part.trim())))) return true;
  const line = { text, tokens: splitNameTokens(text), lexicon };
  return !hasDate && line.tokens.some((_, at) => isPhrase(line, ['notAuthors'], at));
}

interface Clues {
  readonly hasSlash: boolean;
  readonly hasDate: boolean;
  readonly hasAddress: boolean;
}

/** "Von: abc/dpa": letters that stand for a name, and the agency whose report it is. */
function withAgency(byline: Byline | null, text: string): Byline | null {
  const [name, ...others] = byline?.authors ?? [];
  if (byline === null || name === undefined || others.length > 0 || !/^\p{Ll}{2,4}$/u.test(name)) return byline;
  const behind = text.slice(text.lastIndexOf(`${name}/`) + name.length + 1);
  const agency = text.includes(`${name}/`) ? (/^[\p{L}-]+/u.exec(behind)?.[0] ?? '') : '';
  return isAgency(agency) ? { ...byline, authors: [name, agency] } : byline;
}

// ---------------------------------------------------------------- one segment

interface Segment {
  readonly kind: 'labelled' | 'names' | 'role' | 'agency' | 'label' | 'notAuthor' | 'credit' | 'number' | 'other';
  /** How many tokens it has. */
  readonly size: number;
  readonly names: readonly Name[];
  readonly certainty: number;
  readonly evidence: string;
  readonly hasRole: boolean;
  readonly hasColon: boolean;
}

function readSegment(text: string, lexicon: BylineLexicon, hasDate: boolean): Segment {
  const tokens = splitNameTokens(text);
  const line: NameLine = { text, tokens, lexicon };
  const size = tokens.length;
  if (isPhrase(line, ['notAuthors'], 0)) return segmentOf('notAuthor', size);
  const labelled = readLabelledNames(line);
  if (labelled !== null && !isAgencyBehindName(line, labelled.names)) return segmentOf('labelled', size, labelled);
  const kind = kindWithoutNames(line, hasDate);
  if (kind !== null) return segmentOf(kind, size);
  const named = readBareNames(line, hasDate);
  return named === null ? segmentOf('other', size) : segmentOf('names', size, named);
}

/** "Ana Ruiz, avec AFP": the name in front of the label is the author's. */
const isAgencyBehindName = (line: NameLine, [group, other]: readonly Name[]): boolean =>
  group !== undefined && other === undefined && isAgency(group.text) && namesAt(line, 0).names.some(hasGivenName);

/** All segments have the same fields in the same order: objects that are put together of others are slow to read. */
function segmentOf(kind: Segment['kind'], size: number, found: Partial<Segment> = {}): Segment {
  const { names = [], certainty = 0, evidence = '', hasRole = false, hasColon = false } = found;
  return { kind, size, names, certainty, evidence, hasRole, hasColon };
}

function kindWithoutNames({ text, tokens, lexicon }: NameLine, hasDate: boolean): Segment['kind'] | null {
  if (phraseAt(lexicon.dateLabels, tokens, 0) === tokens.filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length) return 'label';
  if (phraseAt(lexicon.roles, tokens, 0) === tokens.length) return 'role';
  if (/^\p{N}/u.test(text) && tokens.length <= 4) return 'number';
  if (hasDate && isAgency(text)) return 'agency';
  return text.startsWith('©') || isPictureAgency(text) ? 'credit' : null;
}

function isPictureAgency(text: string): boolean {
  const lower = text.toLowerCase();
  return pictureAgencies.has(lower.replace(/^via /, '')) || /\b(?:getty images|shutterstock|via \p{Ll})/u.test(lower);
}

/** How much a group that signs by a date looks like an author. */
const OFFICE = 0.35;

type BareNames = Pick<Segment, 'names' | 'certainty' | 'evidence' | 'hasRole'>;

/** "Ana Ruiz", "Editor Ana Ruiz", "Ana Ruiz, staff writer", "Ana Ruiz 4 comments". */
function readBareNames(line: NameLine, hasDate: boolean): BareNames | null {
  const isTitled = titles.has(line.tokens[0]?.lower ?? '');
  const role = isTitled ? 0 : phraseAt(line.lexicon.roles, line.tokens, 0);
  const list = namesAt(line, role);
  if (list.names.length === 0 || isGluedWord(line, list)) return null;
  const office = hasDate ? officeOf(line, list) : null;
  const { names, next } = office ?? list;
  const shape = office === null ? shapeOf(names, line) : OFFICE;
  if (shape === 0) return null;
  const tail = readTail(line, next, shape, hasDate);
  if (tail === null) return null;
  const hasRole = role > 0 || tail.hasRole;
  const certainty = Math.min(Math.max(shape, 0.9), shape + tail.bonus + (role > 0 ? 0.1 : 0));
  return { names, certainty, evidence: names.map((name) => name.text).join(', '), hasRole };
}

/** Beside a known name others of two words are names of people as well. */
const BESIDE_KNOWN = 0.6;

function shapeOf(names: readonly Name[], { lexicon }: NameLine): number {
  const least = Math.min(...names.map((name) => personShape(name, lexicon)));
  const isList = names.length > 1 && least > 0 && names.every(({ parts }) => parts.length > 1) && names.some(hasGivenName);
  return isList ? Math.max(least, BESIDE_KNOWN) : least;
}

/** "Daily Example Staff" by a date. */
function officeOf(line: NameLine, { names }: NameList): NameList | null {
  const [name] = names as [Name];
  const office = names.length === 1 ? withOffice(line, name) : name;
  return office === name ? null : { names: [office], next: office.next };
}

/** "AnaRuiz" is what somebody is called on the page, and "Ana" not all of it. */
function isGluedWord({ tokens }: NameLine, { names, next }: NameList): boolean {
  const behind = tokens[next];
  return names.length === 1 && names[0]?.parts.length === 1 && behind?.isGlued === true && isLetters(behind.text);
}

interface Tail {
  /** How much it adds to the names' certainty. */
  readonly bonus: number;
  readonly hasRole: boolean;
}

/** What follows bare names; null if it makes a sentence of them. */
function readTail(line: NameLine, next: number, shape: number, hasDate: boolean): Tail | null {
  const tail = line.tokens.slice(next);
  const last = tail.at(-1)?.text;
  if (last === undefined || isStop(tail, shape)) return { bonus: 0, hasRole: false };
  if (tail.length > 10 || /^[?!:]$/.test(last)) return null;
  if (isShortBiography(line, next, shape)) return { bonus: 0, hasRole: true };
  // A comma and many words to a full stop are a sentence about the name.
  const isSentence = tail.length > 4 && last === '.';
  if (opensWithRole(line, next)) return { bonus: isSentence ? -0.3 : 0.1, hasRole: true };
  if (tail.length > 8 || isSentence) return null;
  if (tail[0]?.text === ',') return shape >= 0.5 ? { bonus: -0.15, hasRole: false } : null;
  return isPageTail(line, next, shape, hasDate) ? { bonus: -0.1, hasRole: false } : null;
}

/** A full stop behind the name of somebody is how the page ends its lines. */
const isStop = ([first, second]: NameLine['tokens'], shape: number): boolean => first?.text === '.' && second === undefined && shape >= 0.5;

/** "is a climate reporter", "reports on the climate": what a page says in a few words behind a known name. */
function isShortBiography(line: NameLine, next: number, shape: number): boolean {
  const { tokens, lexicon } = line;
  if (shape < KNOWN_SHAPE || tokens.length > next + MOST_TOLD || !lexicon.functionWords.has(tokens[next]?.lower ?? '')) return false;
  return tokens.some((_, at) => at > next && isPhrase(line, ['roles'], at));
}

const KNOWN_SHAPE = 0.75;
const MOST_TOLD = 9;

const isPageTail = (line: NameLine, next: number, shape: number, hasDate: boolean): boolean =>
  isPhrase(line, ['dateLabels'], next) || (shape >= 0.3 && isPageText(line, next, hasDate)) || (shape >= 0.5 && isPlace(line, next));

/** "in Berlin", "à Bruxelles": one small word and words with capitals. */
function isPlace({ tokens, lexicon }: NameLine, at: number): boolean {
  const [small, ...place] = tokens.slice(at);
  return (
    small !== undefined &&
    small.text.length <= 2 &&
    lexicon.functionWords.has(small.lower) &&
    place.length > 0 &&
    place.every(({ text }) => isCapitalised(text))
  );
}

/** ", staff writer", ", Daily Example". */
function opensWithRole(line: NameLine, at: number): boolean {
  if (line.tokens[at]?.text !== ',') return isPhrase(line, ['roles'], at) || opensWithBeat(line, at);
  const ends = [line.tokens[at + 1], line.tokens.at(-1)];
  return isPhrase(line, ['roles'], at + 1) || ends.some((token) => token !== undefined && isOrganisation(token));
}

/** What pages print behind a name without a sign between: a count, a button, a word that lost its space. */
function isPageText({ tokens, lexicon }: NameLine, at: number, hasDate: boolean): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  // The mark of a footnote.
  if (second === undefined && first.isGlued && /^\p{N}$/u.test(first.text)) return true;
  if (/^\p{N}/u.test(first.text)) return hasDate || isLetters(second?.text);
  if (lexicon.pageWords.has(first.lower) || (first.isGlued && isLetters(first.text))) return true;
  return hasDate && second === undefined && lexicon.functionWords.has(first.lower);
}

// ---------------------------------------------------------------- the line

/** Certainty of a full name behind a label of several words. */
const LEAST_WRITTEN = 0.8;

function fromLabel(segments: readonly Segment[], clues: Clues): Byline | null {
  const labelled = segments.filter(({ kind }) => kind === 'labelled');
  const best = labelled.toSorted((a, b) => b.certainty - a.certainty)[0];
  // "Medically reviewed by Tom Hall – Written by Ana Ruiz"
  const isWritten = best?.evidence.includes(' ') === true && best.certainty >= LEAST_WRITTEN;
  if (best === undefined || (segments[0]?.kind === 'notAuthor' && !isWritten)) return null;
  // "3 March 2021 | Author: nora77 | Filed under: Food, Travel, …" says plainly who it is.
  const isPlain = best.hasColon && clues.hasDate;
  const others = isPlain ? 0 : segments.filter((segment) => segment.kind === 'other' && segment.size > 6).length;
  const bonus = clues.hasDate && best.certainty < 0.9 ? 0.15 : 0;
  const certainty = Math.min(0.97, best.certainty + bonus) - 0.2 * others;
  if (certainty < 0.2) return null;
  return { authors: peopleOrGroup(best.names), form: 'labelled', certainty: round(certainty), evidence: best.evidence };
}

function fromBareNames(segments: readonly Segment[], clues: Clues): Byline | null {
  if (segments[0]?.kind === 'notAuthor' || segments.some(({ kind }) => kind === 'credit')) return null;
  const named = segments.filter(({ kind }) => kind === 'names');
  const best = named.toSorted((a, b) => b.certainty - a.certainty)[0];
  if (best === undefined) return null;
  const isStranger = ({ kind, certainty }: Segment): boolean => kind === 'other' || (kind === 'names' && certainty < 0.6);
  const strangers = segments.filter((segment) => segment !== best && isStranger(segment));
  const hasAgency = clues.hasDate && segments.some(({ kind }) => kind === 'agency');
  if (strangers.reduce((sum, { size }) => sum + size, 0) > 12) return null;
  const bonus = (clues.hasDate ? 0.15 : 0) + (clues.hasAddress || hasAgency ? 0.1 : 0);
  // "Ana Ruiz/Daily Example" is how pictures are signed.
  const doubt = 0.12 * strangers.length + (clues.hasSlash && !clues.hasDate && strangers.length > 0 ? 0.3 : 0);
  const certainty = Math.min(0.92, best.certainty + bonus) - doubt;
  if (certainty < 0.15) return null;
  const sure = named.filter((segment) => segment === best || segment.certainty >= 0.6);
  return {
    authors: peopleOrGroup(sure.flatMap(({ names }) => names)),
    form: formOf(segments, best, clues),
    certainty: round(certainty),
    evidence: best.evidence,
  };
}

function formOf(segments: readonly Segment[], best: Segment, { hasDate, hasAddress }: Clues): BylineForm {
  if (hasDate) return 'dated';
  if (hasAddress) return 'address';
  return best.hasRole || segments.some(({ kind }) => kind === 'role') ? 'role' : 'bare';
}

const peopleOf = (names: readonly Name[]): string[] => [...new Set(names.filter(isPerson).map(({ text }) => text))];
/** Where no person is named, the label makes the group that is named the author: "By the Sports Desk". */
function peopleOrGroup(names: readonly Name[]): string[] {
  const people = peopleOf(names);
  return people.length > 0 ? people : names.slice(0, 1).map(({ text }) => text);
}

const round = (value: number): number => Math.round(value * 100) / 100;

const CITY_COLON = /^(\p{Script=Arabic}{2,}(?: \p{Script=Arabic}{2,}){0,2})\s?:\s*(\p{Script=Arabic}{2,}(?: \p{Script=Arabic}+){1,8})$/u;
/** Between dashes the city is the part of one word. */
const CITY_DASH = /^(\p{Script=Arabic}{2,})\s?[-–]\s?(\p{Script=Arabic}{2,}(?: \p{Script=Arabic}+){1,8})\s?:?$/u;
const DASH_CITY = /^(\p{Script=Arabic}{2,}(?: \p{Script=Arabic}+){1,8})\s?[-–]\s?(\p{Script=Arabic}{2,})\s?:?$/u;

/** "دبي: سامي الكاتب", "دبي - سامي الكاتب", "سامي الكاتب - دبي": the city and the correspondent. */
function fromCity(text: string, lexicon: BylineLexicon): Byline | null {
  if (!/\p{Script=Arabic}/u.test(text)) return null;
  const line = text.trim();
  const known = nameAmongPlaces(line, lexicon);
  if (known !== null) return known;
  const [, city, name] = CITY_COLON.exec(line) ?? CITY_DASH.exec(line) ?? [];
  const [, first, last] = name === undefined ? (DASH_CITY.exec(line) ?? []) : [null, name, city];
  if (first === undefined || last === undefined) return null;
  const names = splitJoinedNames(first, lexicon);
  if (names.some((parts) => parts.length < 2 || parts.length > 4)) return null;
  return { authors: names.map((parts) => parts.join(' ')), form: 'dated', certainty: 0.5, evidence: last };
}

const PLACES = /\s*[-–:]\s*|\s*[(){}]\s*|^\s*\*\s*|\s+من\s+(?=\p{Script=Arabic}{3,}(?: \p{Script=Arabic}+)?$)/u;

/** "الرياض – الواحة - سامي الكاتب:", "سامي الكاتب (تبوك)", "سامي الكاتب من الرياض": the part that opens with a given name. */
function nameAmongPlaces(line: string, lexicon: BylineLexicon): Byline | null {
  const parts = line.split(PLACES).filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 4 || line.length > LONGEST_PLACES) return null;
  const [name, ...others] = parts.filter((part) => isGivenName(part.split(' ', 1)[0] as string) && /^\S+(?: \S+){1,3}$/u.test(part));
  if (name === undefined || others.length > 0 || parts.some((part) => part.split(' ').length > 4)) return null;
  const names = splitJoinedNames(name, lexicon);
  return { authors: names.map((words) => words.join(' ')), form: 'dated', certainty: 0.5, evidence: line };
}

const LONGEST_PLACES = 70;

/** Words in Arabic, Hebrew, Devanagari or Bengali letters. */
const UNCASED_NAME = /^(?:[\u0590-\u060b\u060d-\u06ff\u0900-\u09ff\u200c'’.-]{2,}(?: |$)){2,8}$/;
/** What stands between a name and the place or the office of its owner. */
const ASIDE_OF_NAME = /\s*[,،|]\s*/;
const MOST_ASIDES = 2;
const MOST_IN_ASIDE = 4;

/** "سامي الكاتب", "سامي الكاتب، دبي": names in a script without capitals, told by the given name or the surname. */
function fromUncasedName(text: string, lexicon: BylineLexicon): Byline | null {
  if (!/[\u0590-\u06ff\u0900-\u09ff]/.test(text)) return null;
  const [line = '', ...asides] = text.trim().split(ASIDE_OF_NAME);
  if (!UNCASED_NAME.test(line) || asides.length > MOST_ASIDES || asides.some((aside) => aside.split(' ').length > MOST_IN_ASIDE))
    return null;
  const names = splitJoinedNames(line, lexicon);
  const isName = (parts: readonly string[]): boolean => isGivenName(parts[0] as string) || lexicon.surnames.has(parts.at(-1) as string);
  if (names.some((parts) => parts.length < 2 || parts.length > 4 || !isName(parts))) return null;
  return { authors: names.map((parts) => parts.join(' ')), form: 'bare', certainty: 0.6, evidence: line };
}
