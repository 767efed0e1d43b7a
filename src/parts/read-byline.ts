import type { Language } from '../languages/language.js';
import { splitWords } from '../text/split-words.js';
import { findDates } from './find-dates.js';
import { givenNames } from './given-names.js';
import { newsAgencies } from './news-agencies.js';
import { organisationWords } from './organisation-words.js';

/** How a byline is written: with a word such as "by", next to a date, a role or an address, or bare. */
export type BylineForm = 'labelled' | 'dated' | 'role' | 'address' | 'bare';

export interface Byline {
  /** Names of people alone; none where an organisation signs ("By Reuters"). */
  readonly authors: readonly string[];
  readonly form: BylineForm;
  /** From 0 to 1: how sure the words alone make it, wherever they stand. */
  readonly certainty: number;
  /** The words that decided. */
  readonly evidence: string;
}

const LONGEST_BYLINE = 250;

/** Reads a line that says who wrote the article, or null if it does not look like one. */
export function readByline(text: string, languages: readonly Language[]): Byline | null {
  if (text.length > LONGEST_BYLINE || text.length < 2 || !/\p{L}/u.test(text)) return null;
  const lexicon = lexiconOf(languages);
  const ideographic = readIdeographic(text, lexicon, languages);
  if (ideographic) return ideographic;
  const dates = findDates(text, languages);
  const masked = maskAsides(text, dates);
  const segments = splitSegments(masked).map((segment) => readSegment(segment, lexicon));
  const clues: Clues = { hasDate: dates.length > 0, hasAddress: ADDRESS.test(text) };
  return fromLabel(segments, clues) ?? fromBareNames(segments, clues) ?? fromCity(text);
}

interface Clues {
  readonly hasDate: boolean;
  readonly hasAddress: boolean;
}

// ---------------------------------------------------------------- words of the languages

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

interface Lexicon {
  readonly by: Phrases;
  readonly and: Phrases;
  readonly roles: Phrases;
  readonly notAuthors: Phrases;
  readonly dateLabels: Phrases;
  /** Labels in scripts without spaces, longest first. */
  readonly ideographicBy: readonly string[];
  /** Words of menus and prompts: names seldom hold one. */
  readonly pageWords: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

const lexicons = new WeakMap<readonly Language[], Lexicon>();

function lexiconOf(languages: readonly Language[]): Lexicon {
  const known = lexicons.get(languages);
  if (known) return known;
  const all = (pick: (language: Language) => readonly string[]): readonly string[] => languages.flatMap(pick);
  const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
  const lexicon: Lexicon = {
    by: phrasesOf(all(({ byline }) => byline.by)),
    and: phrasesOf(all(({ byline }) => byline.and)),
    roles: phrasesOf(all(({ byline }) => byline.roles)),
    notAuthors: phrasesOf(all(({ byline }) => byline.notAuthors)),
    dateLabels: phrasesOf(all(({ published, updated }) => [...published, ...updated])),
    ideographicBy: all(({ byline }) => byline.by).filter((label) => ideograph.test(label)).sort((a, b) => b.length - a.length),
    pageWords: new Set(all(({ phrases }) => Object.values(phrases).flat()).flatMap((phrase) => splitWords(phrase).words)),
    // The text's own language and English, which stands on every page; others would take names away.
    functionWords: new Set(languages.filter(({ tag }, i) => i === 0 || tag === 'en').flatMap(({ functionWords }) => functionWords)),
  };
  lexicons.set(languages, lexicon);
  return lexicon;
}

/** Phrases by their first word, the longest first. */
function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const { words } = splitWords(phrase);
    const first = words[0];
    if (first === undefined) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), words].sort((a, b) => b.length - a.length));
  }
  return phrases;
}

/** How many tokens the longest phrase takes that begins at a token; 0 if none does. */
function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first === undefined) return 0;
  for (const words of phrases.get(first.lower) ?? []) {
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return words.length;
  }
  return 0;
}

// ---------------------------------------------------------------- segments and tokens

/** What cannot be part of a name splits the line; the mask keeps every place where it is. */
const ADDRESS = /\S+@\S+\.\p{L}{2,}|(?:^|[^\p{L}\p{N}])@[\w.]{2,}|[\p{Ll}]@[\w.]{2,}/u;
const ASIDE = /\S+@\S+\.\p{L}{2,}|@[\w.]{2,}|https?:\S+|www\.\S+|[([][^()[\]]{0,80}[)\]]/gu;

function maskAsides(text: string, dates: readonly { start: number; end: number }[]): string {
  let masked = text;
  for (const { start, end } of dates) masked = masked.slice(0, start) + '|'.padEnd(end - start) + masked.slice(end);
  return masked.replace(ASIDE, (aside) => '|'.padEnd(aside.length));
}

const SEPARATOR = /[|•·∙●‧▪■►»›\t\n–—]|\s-+\s|\s[-~]|[-~]\s|\/+|\s{4,}|^[\s*#>-]+/u;

function splitSegments(masked: string): string[] {
  return masked.split(SEPARATOR).map((segment) => segment.trim()).filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}

interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** No space in front: the page lost it. */
  readonly isGlued: boolean;
}

const TOKEN = /[\p{L}\p{M}](?:[\p{L}\p{M}'’_-]*[\p{L}\p{M}_])?\.?|\p{N}+|[^\s]/gu;

/** Prefixes of surnames that hold a capital inside: "McKay", "DeLuca". */
const SURNAME_PREFIX = /^(?:Mc|Mac|Mag|De|Del|Della|Di|Da|Do|Du|La|Le|Lo|Van|Von|Vander|Fitz|O|Ó|St|San|Mb|Ten|Ter|El|Al|Abu|Bin|Ben)$/;

function tokenize(segment: string): Token[] {
  const tokens: Token[] = [];
  for (const match of segment.matchAll(TOKEN)) {
    let start = match.index;
    let rest = match[0];
    // "BlumeStaff", "ByNora": a capital behind a small letter begins a word.
    for (const inner of [...rest.matchAll(/(?<=\p{Ll})\p{Lu}/gu)].map(({ index }) => match.index + index)) {
      const part = segment.slice(start, inner);
      if (SURNAME_PREFIX.test(part)) continue;
      push(start, inner);
      start = inner;
    }
    rest = segment.slice(start, match.index + match[0].length);
    push(start, start + rest.length);
  }
  return tokens;

  function push(start: number, end: number): void {
    // A full stop belongs to an initial or a short title, else it ends a sentence.
    const text = segment.slice(start, end);
    const last = /^\p{L}{5,}\.$/u.test(text) ? text.slice(0, -1) : text;
    const lower = last.toLowerCase().replace('’', "'").replace(/\.$/, '');
    tokens.push({ text: last, lower, start, end: start + last.length, isGlued: start > 0 && start === tokens.at(-1)?.end });
    if (last !== text) tokens.push({ text: '.', lower: '.', start: end - 1, end, isGlued: true });
  }
}

// ---------------------------------------------------------------- names

const PARTICLES = new Set(['von', 'van', 'de', 'da', 'di', 'del', 'della', 'der', 'den', 'des', 'dos', 'das', 'do', 'du', 'la', 'le', 'los', 'las', 'zu', 'zum', 'zur', 'ter', 'ten', 'te', 'vom', 'af', 'av', 'al', 'el', 'bin', 'ibn', 'ben', 'bint', 'abu', 'st', 'y', 'e', 'i', "'t", 'op', 'in', "d'", 'auf', 'und']);
const TITLES = new Set(['dr', 'prof', 'pd', 'mag', 'dipl', 'ing', 'sir', 'dame', 'rev', 'mr', 'mrs', 'ms', 'herr', 'frau', 'pfarrer', 'univ', 'h', 'c', 'med', 'rer', 'nat', 'phil', 'habil', 'doz', 'don', 'doña', 'lord', 'lady', 'capt', 'col', 'gen', 'lt', 'hon']);
const DEGREES = new Set(['md', 'ma', 'ba', 'phd', 'ph', 'd', 'msc', 'bsc', 'mba', 'llm', 'll', 'm', 'rn', 'mph', 'jd', 'mpp', 'esq', 'do', 'dds', 'rd', 'cfa', 'cpa', 'jr', 'sr', 'ii', 'iii', 'iv', 'facs', 'edd', 'mfa', 'mag', 'b', 'a', 'sc']);
const PLACE_OPENERS = new Set(['new', 'los', 'las', 'san', 'santa', 'saint', 'north', 'south', 'east', 'west', 'united', 'northern', 'southern', 'eastern', 'western', 'central', 'bad', 'buenos', 'rio', 'são', 'sao', 'costa', 'puerto', 'port', 'fort', 'mount', 'hong', 'great', 'el', 'the', 'palo', 'baden', 'ho', 'abu', 'sri', 'saudi', 'sankt', 'st']);

interface Name {
  readonly text: string;
  readonly parts: readonly string[];
  readonly next: number;
}

const isCapitalised = (text: string): boolean => /^(?:[dDlLoO]['’])?\p{Lu}[\p{L}\p{M}'’-]*\.?$/u.test(text) || /^\p{Ll}{1,2}['’]\p{Lu}/u.test(text);
const isInitial = (text: string): boolean => /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\.)*$/u.test(text) || /^\p{Lu}$/u.test(text);
const isUncased = (text: string): boolean => /^[\p{Lo}\p{M}]{2,}$/u.test(text);

/** A run of capitalised words with the small words that names hold. */
function nameAt(tokens: readonly Token[], from: number, lexicon: Lexicon, text: string): Name | null {
  let at = from;
  const parts: string[] = [];
  let last = from;
  for (; at < tokens.length && parts.length < 6; at++) {
    const token = tokens[at] as Token;
    if (token.isGlued && parts.length > 0 && !/[-’'.]$/.test((tokens[at - 1] as Token).text) && /\p{L}$/u.test((tokens[at - 1] as Token).text)) break;
    if (parts.length > 0 && (phraseAt(lexicon.roles, tokens, at) > 0 || phraseAt(lexicon.dateLabels, tokens, at) > 0 || phraseAt(lexicon.notAuthors, tokens, at) > 0)) break;
    if (tokens[at + 1]?.text === ':' && parts.length > 0) break;
    if (parts.length > 0 && phraseAt(lexicon.by, tokens, at) > 0 && !PARTICLES.has(token.lower)) break;
    if (parts.length === 0 && TITLES.has(token.lower) && at + 1 < tokens.length) {
      if (tokens[at + 1]?.text === '-' || tokens[at + 1]?.text === '.') at++;
      continue;
    }
    if (isInitial(token.text)) {
      parts.push(token.text);
    } else if (isCapitalised(token.text)) {
      if (lexicon.functionWords.has(token.lower) && !givenNames.has(token.text) && !PARTICLES.has(token.lower)) break;
      parts.push(token.text.replace(/\.$/, ''));
    } else if (parts.length > 0 && PARTICLES.has(token.lower) && phraseAt(lexicon.and, tokens, at) === 0 && isCapitalised(followingName(tokens, at))) {
      continue;
    } else if (parts.length === 0 && PARTICLES.has(token.lower) && /^\p{Ll}/u.test(token.text) && isCapitalised(followingName(tokens, at)) && phraseAt(lexicon.by, tokens, at) === 0) {
      continue;
    } else {
      break;
    }
    last = at + 1;
    if (/\p{L}{4,}\.$/u.test(token.text)) break;
  }
  if (parts.length === 0) return null;
  const start = (tokens[from] as Token).start;
  const end = (tokens[last - 1] as Token).end;
  return { text: tidyName(text.slice(start, end)), parts, next: last };
}

const followingName = (tokens: readonly Token[], at: number): string => {
  let next = at + 1;
  while (PARTICLES.has(tokens[next]?.lower ?? '') && next < at + 3) next++;
  return tokens[next]?.text ?? '';
};

const tidyName = (name: string): string => name.replace(/\s+/g, ' ').replace(/(\p{L}{3,})\.$/u, '$1').trim();

interface NameList {
  readonly names: readonly Name[];
  readonly next: number;
}

/** "Ana Ruiz, Tom B. Hall and Jean-Luc de Vries". */
function namesAt(tokens: readonly Token[], from: number, lexicon: Lexicon, text: string): NameList {
  const names: Name[] = [];
  let at = from;
  for (;;) {
    const name = nameAt(tokens, at, lexicon, text);
    if (name === null) break;
    names.push(name);
    at = name.next;
    let next = at;
    while (tokens[next]?.text === ',' && DEGREES.has(tokens[next + 1]?.lower ?? '')) {
      next += 2;
      while (tokens[next]?.text === '.' || (tokens[next]?.isGlued && DEGREES.has(tokens[next]?.lower ?? ''))) next++;
    }
    at = next;
    if (/^[,;&+、،]$/.test(tokens[next]?.text ?? '')) next++;
    next += phraseAt(lexicon.and, tokens, next);
    if (next === at) break;
    if (phraseAt(lexicon.roles, tokens, next) > 0 || phraseAt(lexicon.notAuthors, tokens, next) > 0) break;
    const following = nameAt(tokens, next, lexicon, text);
    // Behind a comma a single word is a role, an outlet or a place.
    if (following === null || (following.parts.length < 2 && phraseAt(lexicon.and, tokens, next - 1) === 0)) break;
    at = next;
  }
  return { names, next: at };
}

const agencies: ReadonlySet<string> = new Set(newsAgencies.map((name) => name.toLowerCase()));

function isPerson(name: Name): boolean {
  const lower = name.text.toLowerCase();
  return !agencies.has(lower) && !name.parts.some((part) => organisationWords.has(part.toLowerCase()));
}

const hasGivenName = (name: Name): boolean => name.parts.slice(0, -1).some(isGivenName);

function isGivenName(part: string): boolean {
  const plain = part === part.toUpperCase() && part.length > 2 ? part.charAt(0) + part.slice(1).toLowerCase() : part;
  return givenNames.has(plain) || (plain.includes('-') && givenNames.has(plain.split('-')[0] as string));
}

/** How much a name that stands without a label looks like a person's: 0 if it cannot be. */
function personShape(name: Name, lexicon: Lexicon): number {
  const { parts } = name;
  const words = parts.filter((part) => !isInitial(part));
  if (words.length === 0 || parts.length > 5 || !isPerson(name)) return 0;
  if (parts.length === 1) return isGivenName(parts[0] as string) ? 0.3 : 0;
  if (hasGivenName(name) && parts.length <= 4) return 0.75;
  if (parts.length > 4 || words.some((part) => lexicon.pageWords.has(part.toLowerCase()))) return 0;
  if (PLACE_OPENERS.has((parts[0] as string).toLowerCase())) return 0;
  if (parts.length > words.length && words.length > 0) return 0.6;
  return parts.length <= 3 ? 0.35 : 0.2;
}

// ---------------------------------------------------------------- one segment

interface Segment {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly kind: 'labelled' | 'names' | 'role' | 'label' | 'notAuthor' | 'number' | 'other';
  readonly names: readonly Name[];
  /** For a label, whether it opens the segment; for names, how much they look like people. */
  readonly shape: number;
  readonly evidence: string;
}

function readSegment(text: string, lexicon: Lexicon): Segment {
  const tokens = tokenize(text);
  const plain = (kind: Segment['kind']): Segment => ({ text, tokens, kind, names: [], shape: 0, evidence: '' });
  if (phraseAt(lexicon.notAuthors, tokens, 0) > 0) return plain('notAuthor');
  const labelled = readLabelled(text, tokens, lexicon);
  if (labelled) return labelled;
  if (phraseAt(lexicon.dateLabels, tokens, 0) === tokens.filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word)).length) return plain('label');
  const role = phraseAt(lexicon.roles, tokens, 0);
  if (role > 0 && role >= tokens.length - 3) return plain('role');
  if (/^\p{N}/u.test(text) && tokens.length <= 4) return plain('number');
  const { names, next } = namesAt(tokens, 0, lexicon, text);
  if (names.length === 0) return plain('other');
  const shapes = names.map((name) => personShape(name, lexicon));
  const shape = Math.min(...shapes);
  const tail = tokens.slice(next);
  if (shape === 0) return plain('other');
  if (tail.length === 0) return { text, tokens, kind: 'names', names, shape, evidence: names.map((name) => name.text).join(', ') };
  const behind = tail[0]?.text === ',' ? next + 1 : next;
  const isRole = phraseAt(lexicon.roles, tokens, behind) > 0 || tail.some(({ lower }) => organisationWords.has(lower) || agencies.has(lower));
  if (isRole && tail.length <= 10) return { text, tokens, kind: 'names', names, shape: Math.min(0.9, shape + 0.15), evidence: text };
  const isShort = tail.length <= 4 && (tail[0]?.text === ',' || /^\p{N}/u.test(tail[0]?.text ?? '')) && !/^[?!]$/.test(tail.at(-1)?.text ?? '');
  return isShort ? { text, tokens, kind: 'names', names, shape: shape - 0.15, evidence: text } : plain('other');
}

/** "By Ana Ruiz", "Text & Fotos: Ana Ruiz", "A column by Ana Ruiz", "by nora77". */
function readLabelled(text: string, tokens: readonly Token[], lexicon: Lexicon): Segment | null {
  for (let at = 0; at < Math.min(tokens.length, 8); at++) {
    const length = phraseAt(lexicon.by, tokens, at);
    if (length === 0) continue;
    let from = at + length;
    // "Text & photos:" tells of both.
    if (/^[&+]$/.test(tokens[from]?.text ?? '') || phraseAt(lexicon.and, tokens, from) > 0) {
      const colon = tokens.findIndex((token, i) => i > from && i < from + 4 && token.text === ':');
      if (colon > 0) from = colon;
    }
    const hasColon = /^[:：]$/.test(tokens[from]?.text ?? '');
    while (/^[:：.●=]$/.test(tokens[from]?.text ?? '')) from++;
    // "Text: By Ana Ruiz", "von: Ana Ruiz".
    from += phraseAt(lexicon.by, tokens, from);
    const opens = at === 0 || tokens[at - 1]?.text === ':' || tokens[at - 1]?.text === ',' || phraseAt(lexicon.dateLabels, tokens, 0) === at;
    const certainty = certaintyOfLabelled(tokens, from, lexicon, text, opens, hasColon);
    if (certainty === null) {
      if (opens && at === 0) return null;
      continue;
    }
    const evidence = tokens.slice(at, at + length).map((token) => token.text).join(' ');
    return { text, tokens, kind: 'labelled', names: certainty.names, shape: certainty.shape, evidence };
  }
  return null;
}

function certaintyOfLabelled(tokens: readonly Token[], from: number, lexicon: Lexicon, text: string, opens: boolean, hasColon: boolean): { names: readonly Name[]; shape: number } | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const { names, next } = namesAt(tokens, from, lexicon, text);
  const tail = tokens.slice(next);
  if (names.length === 0) {
    const isHandle = opens && /^[\p{L}\p{N}_.-]{2,24}$/u.test(text.slice(first.start)) && !lexicon.functionWords.has(first.lower) && !lexicon.pageWords.has(first.lower);
    if (isHandle) return { names: [{ text: text.slice(first.start), parts: [first.text], next: tokens.length }], shape: hasColon ? 0.5 : 0.45 };
    const uncased = tokens.slice(from).findIndex((token) => !isUncased(token.text));
    const words = uncased < 0 ? tokens.length - from : uncased;
    if (opens && words >= 2 && words <= 4) return { names: [{ text: text.slice(first.start, (tokens[from + words - 1] as Token).end), parts: ['', ''], next: from + words }], shape: 0.85 };
    return null;
  }
  if (!isFinished(tokens, next, tail, lexicon, Math.max(...names.map(({ parts }) => parts.length)) > 1)) return null;
  const [lead] = names as [Name];
  const isFull = lead.parts.length > 1;
  const isKnown = isFull && hasGivenName(lead);
  if (!opens) return isFull && tail.length === 0 ? { names, shape: isKnown ? 0.7 : 0.4 } : null;
  let shape = isKnown ? 0.95 : isFull ? 0.85 : 0.65;
  if (hasColon) shape = Math.max(shape, 0.8);
  if (isFull && !isKnown && (lead.parts.some((part) => lexicon.pageWords.has(part.toLowerCase())) || PLACE_OPENERS.has((lead.parts[0] as string).toLowerCase()))) shape -= 0.3;
  return { names, shape: tail.length > 8 ? shape - 0.35 : shape };
}

/** Whether what follows the names may follow a byline; a verb may not ("Von Rabatten profitieren"). */
function isFinished(tokens: readonly Token[], next: number, tail: readonly Token[], lexicon: Lexicon, isFull: boolean): boolean {
  const first = tail[0];
  if (first === undefined) return true;
  if (tail.length > 20) return false;
  if (/^[?!]$/.test(tail.at(-1)?.text ?? '')) return false;
  if (/^[,;.:…&+]$/.test(first.text)) return isFull || tail.length <= 4;
  if (/^\p{N}/u.test(first.text) || first.isGlued) return true;
  if (phraseAt(lexicon.roles, tokens, next) > 0 || phraseAt(lexicon.dateLabels, tokens, next) > 0 || phraseAt(lexicon.notAuthors, tokens, next) > 0) return true;
  if (lexicon.functionWords.has(first.lower) || phraseAt(lexicon.and, tokens, next) > 0) return isFull && tail.length <= 8;
  return isCapitalised(first.text) && tail.length <= 8;
}

// ---------------------------------------------------------------- the line

function fromLabel(segments: readonly Segment[], clues: Clues): Byline | null {
  const labelled = segments.filter(({ kind }) => kind === 'labelled');
  const best = labelled.toSorted((a, b) => b.shape - a.shape)[0];
  if (best === undefined || segments[0]?.kind === 'notAuthor') return null;
  const others = segments.filter((segment) => segment.kind === 'other' && segment.tokens.length > 6).length;
  const bonus = clues.hasDate && best.shape < 0.9 ? 0.15 : 0;
  const certainty = Math.min(0.97, best.shape + bonus) - 0.2 * others;
  if (certainty < 0.2) return null;
  return { authors: peopleOf(best.names), form: 'labelled', certainty: round(certainty), evidence: best.evidence };
}

function fromBareNames(segments: readonly Segment[], clues: Clues): Byline | null {
  if (segments[0]?.kind === 'notAuthor') return null;
  const named = segments.filter(({ kind }) => kind === 'names');
  const best = named.toSorted((a, b) => b.shape - a.shape)[0];
  if (best === undefined) return null;
  const strangers = segments.filter((segment) => segment !== best && (segment.kind === 'other' || (segment.kind === 'names' && segment.shape < 0.6)));
  const strange = strangers.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (strange > 12) return null;
  const hasRole = segments.some(({ kind }) => kind === 'role') || best.evidence === best.text;
  const form: BylineForm = clues.hasDate ? 'dated' : clues.hasAddress ? 'address' : hasRole && segments.length + best.tokens.length > best.names.length * 2 + 1 ? 'role' : 'bare';
  const bonus = (clues.hasDate ? 0.15 : 0) + (clues.hasAddress ? 0.1 : 0);
  const certainty = Math.min(0.92, best.shape + bonus) - 0.12 * strangers.length;
  if (certainty < 0.15) return null;
  const names = named.filter(({ shape }) => shape >= 0.6 || shape === best.shape).flatMap((segment) => segment.names);
  return { authors: peopleOf(names), form, certainty: round(certainty), evidence: best.evidence };
}

const peopleOf = (names: readonly Name[]): string[] => [...new Set(names.filter(isPerson).map(({ text }) => text))];
const round = (value: number): number => Math.round(value * 100) / 100;

// ---------------------------------------------------------------- scripts without capitals

const IDEOGRAPHIC_NAME = String.raw`[\p{Script=Han}\p{Script=Katakana}ー々・]{2,8}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,7}`;
const IDEOGRAPHIC_END = String.raw`(?=$|[\s　、，,／/|（(\]】）)；;。\d])`;

/** "记者 王五", "文：王五", "取材・文●山田太郎", "[山田太郎，Outlet]", "王五2023-10-25". */
function readIdeographic(text: string, lexicon: Lexicon, languages: readonly Language[]): Byline | null {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return null;
  for (const label of lexicon.ideographicBy) {
    const at = text.indexOf(label);
    if (at < 0 || (at > 0 && !/[\s　（(【[|/：:●＝=】]/.test(text.charAt(at - 1)))) continue;
    const rest = text.slice(at + label.length).replace(/^[\s　:：●＝=/／・]+/, '');
    const names: string[] = [];
    const pattern = new RegExp(`^(${IDEOGRAPHIC_NAME})${IDEOGRAPHIC_END}[\\s　、，,]*`, 'u');
    for (let tail = rest, match = pattern.exec(tail); match; match = pattern.exec(tail)) {
      if ((match[1] as string).length > 6) break;
      names.push(match[1] as string);
      tail = tail.slice(match[0].length);
    }
    if (names.length > 0) return { authors: names, form: 'labelled', certainty: 0.9, evidence: label };
  }
  const bracketed = new RegExp(`^[\\[［【（(](${IDEOGRAPHIC_NAME})[，,、／/]\\s?[^\\[\\]【】]{2,20}[\\]］】）)]$`, 'u').exec(text.trim());
  if (bracketed) return { authors: [bracketed[1] as string], form: 'role', certainty: 0.7, evidence: text.trim() };
  const dates = findDates(text, languages);
  if (dates.length === 0) return null;
  const bare = splitSegments(maskAsides(text, dates)).find((segment) => /^\p{Script=Han}{2,4}$/u.test(segment));
  return bare === undefined ? null : { authors: [bare], form: 'dated', certainty: 0.5, evidence: bare };
}

/** "دبي: هاني نسيرة": the city, then the correspondent. */
function fromCity(text: string): Byline | null {
  const match = /^([\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+){0,2})\s?:\s*([\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+){1,3})$/u.exec(text.trim());
  return match ? { authors: [match[2] as string], form: 'dated', certainty: 0.5, evidence: match[1] as string } : null;
}
