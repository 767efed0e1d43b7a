import { placeOpeners, titles } from '../../names/name-words.js';
import {
  hasGivenName,
  isCapitalised,
  isGivenName,
  isLetters,
  isOrganisation,
  isPhrase,
  type Name,
  type NameLine,
  type NameList,
  namesAt,
  repeatsWord,
  withOffice,
} from './find-names.js';
import { splitJoinedNames } from './split-joined-names.js';
import { phraseAt } from './split-name-tokens.js';

/** Names behind a label, and how sure the words make it. */
export interface LabelledNames {
  readonly names: readonly Name[];
  readonly certainty: number;
  readonly hasColon: boolean;
  /** The label. */
  readonly evidence: string;
}

/** A label that was found: where its names begin, and how it stands. */
interface Label {
  /** The token it begins at. */
  readonly at: number;
  readonly from: number;
  /** Whether nothing but another label stands in front. */
  readonly opens: boolean;
  readonly hasColon: boolean;
  /** "Author, Ana Ruiz": a noun and a comma may as well list two things. */
  readonly hasComma: boolean;
  /** "Posted by" leaves less doubt than "by". */
  readonly isLong: boolean;
  /** "Text" says neither that somebody wrote nor who it is. */
  readonly isThing: boolean;
}

/** A label stands among the first words. */
const LABEL_REACH = 8;
/** Further inside it may end a sentence. */
const FAR_INSIDE = 3;

/** Certainty of what stands behind a label: a full name with a known given name, a full name, a word. */
const KNOWN = 0.95;
const FULL = 0.8;
const GIVEN = 0.7;
const WORD = 0.5;
const GROUP = 0.6;
/** Who edits a text is its author only where nobody else is said. */
const EDITED = 0.25;
/** Behind a label of several words a sentence goes on: "Posted by Ana under travel". */
const UNFINISHED = 0.4;
const MOST_IN_GROUP = 6;

/** Reads "By Ana Ruiz", "Text & photos: Ana Ruiz", "A column by Ana Ruiz", "by nora77". */
export function readLabelledNames(line: NameLine): LabelledNames | null {
  const { tokens, lexicon } = line;
  for (let at = 0; at < Math.min(tokens.length, LABEL_REACH); at++) {
    const length = phraseAt(lexicon.by, tokens, at);
    if (length === 0 || isAboutPicture(line, at)) continue;
    const label = readLabel(line, at, length);
    const found = readNames(line, label);
    const evidence = tokens
      .slice(at, at + length)
      .map(({ text }) => text)
      .join(' ');
    const most = phraseAt(lexicon.editing, tokens, at) === length ? EDITED : 1;
    if (found !== null) return { ...found, certainty: Math.min(found.certainty, most), hasColon: label.hasColon, evidence };
    if (at === 0) return null;
  }
  return null;
}

/** "Top photo by": a label inside a phrase about a picture. */
function isAboutPicture({ tokens, lexicon }: NameLine, at: number): boolean {
  const starts = [at - 4, at - 3, at - 2, at - 1].filter((from) => from >= 0);
  return starts.some((from) => {
    const length = phraseAt(lexicon.notAuthors, tokens, from);
    return length > 0 && from + length >= at;
  });
}

function readLabel(line: NameLine, at: number, length: number): Label {
  const { tokens, lexicon } = line;
  const textAt = (index: number): string => tokens[index]?.text ?? '';
  let from = at + length;
  // "Text & photos:" tells of both.
  if (/^[&+]$/.test(textAt(from)) || isPhrase(line, ['and'], from)) {
    const colon = tokens.findIndex(({ text }, i) => i > from && i < from + 4 && text === ':');
    if (colon > 0) from = colon;
  }
  const hasColon = /^[:：]$/.test(textAt(from));
  const hasComma = at === 0 && /^[,،]$/.test(textAt(from)) && !lexicon.functionWords.has(tokens[at]?.lower ?? '');
  while (/^[:：.●=]$/.test(textAt(from))) from++;
  if (hasComma) from++;
  // "Text: By Ana Ruiz".
  const second = phraseAt(lexicon.by, tokens, from);
  if (from + second < tokens.length) from += second;
  const opens = at === 0 || (at <= 4 && /^[:,]$/.test(textAt(at - 1))) || phraseAt(lexicon.dateLabels, tokens, 0) === at;
  const isThing = length === 1 && second === 0 && lexicon.things.has(tokens[at]?.lower ?? '');
  return { at, from, opens, hasColon, hasComma, isLong: length > 1, isThing };
}

type Found = Pick<LabelledNames, 'names' | 'certainty'>;

function readNames(line: NameLine, label: Label): Found | null {
  if (label.from >= line.tokens.length) return null;
  const list = namesBehind(line, label.from);
  const names = list.names.map((name) => withOffice(line, name));
  const lead = names[0];
  if (label.hasComma && lead === undefined) return readUncased(line, label);
  if ((label.hasComma || (label.isThing && !label.hasColon)) && !(lead !== undefined && hasGivenName(lead))) return null;
  if (lead === undefined) return label.opens ? (readGroup(line, label) ?? readLogin(line, label) ?? readUncased(line, label)) : null;
  // "Author: the author of this page"
  if (isNounForAuthor(line, lead)) return null;
  const special = label.opens ? readSpecial(line, names, label) : null;
  return special ?? readUsual(line, { names, next: list.next }, label);
}

function readUsual(line: NameLine, { names, next }: NameList, label: Label): Found | null {
  const lead = names[0] as Name;
  const isFull = names.some(({ parts }) => parts.length > 1);
  const isSure = label.opens && label.hasColon && hasGivenName(lead);
  if (isSure || isFinished(line, next, isFull || label.isLong || isGivenName(lead.text))) {
    const certainty = weigh(line, lead, label, line.tokens.length - next);
    return certainty === null ? null : { names, certainty };
  }
  return label.isLong && label.opens ? { names, certainty: UNFINISHED } : readSmallSurname(line, label);
}

/** "Der Autor" */
const isNounForAuthor = ({ lexicon }: NameLine, { parts }: Name): boolean =>
  parts.length === 2 && lexicon.functionWords.has((parts[0] as string).toLowerCase()) && lexicon.by.has((parts[1] as string).toLowerCase());

/** The names, behind what their first one is: "By Science Correspondent Ana Ruiz". */
function namesBehind(line: NameLine, from: number): NameList {
  const isTitle = titles.has(line.tokens[from]?.lower ?? '');
  const role = isTitle ? 0 : phraseAt(line.lexicon.roles, line.tokens, from);
  const behind = role > 0 ? namesAt(line, from + role) : null;
  return behind?.names[0] !== undefined && hasGivenName(behind.names[0]) ? behind : namesAt(line, from);
}

/** "By Staff and News Service Reports", "by nora77": no usual names. */
function readSpecial(line: NameLine, names: readonly Name[], label: Label): Found | null {
  const group = names.some(hasGivenName) ? null : readWholeGroup(line, label);
  const [lead, second] = names as [Name, Name | undefined];
  return group ?? (second === undefined && lead.parts.length === 1 ? readSingle(line, lead, label) : null);
}

/** How sure a label, its first name and the tokens behind the last one make a byline. */
function weigh(line: NameLine, lead: Name, label: Label, tail: number): number | null {
  if (label.opens) {
    const doubt = (isDoubtful(line, lead) ? 0.3 : 0) + (tail > 8 ? 0.35 : 0);
    return Math.max(certaintyOf(lead), label.hasColon ? FULL : 0) - doubt;
  }
  if (lead.parts.length < 2 || tail > 1) return null;
  // "The party of Nora Feld"
  if (label.at > FAR_INSIDE && !label.isLong) return null;
  return hasGivenName(lead) ? 0.35 : 0.2;
}

/** "von Redaktion", "by staff": a word for those who write, which is no name of a person. */
function readGroup({ tokens, text }: NameLine, { from }: Label): Found | null {
  const other = tokens.findIndex((token, i) => i >= from && !isLetters(token.text));
  const next = other < 0 ? tokens.length : other;
  const words = tokens.slice(from, next);
  if (words.length === 0 || words.length > 4 || !words.some(isOrganisation)) return null;
  const name = text.slice(words[0]?.start, words.at(-1)?.end);
  return { names: [{ text: name, parts: words.map((word) => word.text), next }], certainty: GROUP };
}

/** "By Staff and News Service Reports", "Redaktion Daily Example": all words of the line, the label as well where it says who they are. */
function readWholeGroup({ tokens, text }: NameLine, { from }: Label): Found | null {
  const label = tokens[from - 1];
  const start = label !== undefined && isOrganisation(label) ? from - 1 : from;
  const words = tokens.slice(start);
  if (words.length > MOST_IN_GROUP || !words.every((word) => isLetters(word.text)) || !words.some(isOrganisation)) return null;
  if (words.some((word, i) => i > 0 && word.isGlued)) return null;
  const group = text.slice(words[0]?.start, words.at(-1)?.end);
  return { names: [{ text: group, parts: words.map((word) => word.text), next: tokens.length }], certainty: GROUP };
}

/** What a single capitalised word may begin besides a name of one word. */
const readSingle = (line: NameLine, name: Name, label: Label): Found | null =>
  readCarelessName(line, name, label) ?? readMixedLogin(line, name, label);

function certaintyOf(name: Name): number {
  if (name.parts.length > 1) return hasGivenName(name) ? KNOWN : FULL;
  return isGivenName(name.text) ? GIVEN : WORD;
}

/** Words of menus and places, capitalised as names are. */
function isDoubtful({ lexicon }: NameLine, name: Name): boolean {
  const words = name.parts.map((part) => part.toLowerCase());
  return (
    words.length > 1 &&
    !hasGivenName(name) &&
    (repeatsWord(name) || words.some((word) => lexicon.pageWords.has(word)) || placeOpeners.has(words[0] as string))
  );
}

/** "by nora77": what a reader is called on the page. */
function readLogin(line: NameLine, { from, hasColon }: Label): Found | null {
  const { tokens, text, lexicon } = line;
  const { start, lower } = tokens[from] as (typeof tokens)[number];
  const login = withoutSmallWord(line, from, text.slice(start));
  const isWord = lexicon.functionWords.has(lower) || lexicon.pageWords.has(lower);
  const isLogin = /^(?=.*\p{L})[\p{L}\p{N}_.-]{2,24}$/u.test(login) && (!isWord || /\p{L}\.\p{L}/u.test(login));
  return isLogin ? { names: [{ text: login, parts: [lower], next: tokens.length }], certainty: hasColon ? 0.5 : 0.45 } : null;
}

/** "nora77 on": what leads to a date that is cut off. */
function withoutSmallWord({ tokens, lexicon }: NameLine, from: number, login: string): string {
  const [, last, more] = tokens.slice(from);
  return last !== undefined && more === undefined && lexicon.functionWords.has(last.lower) ? login.replace(/ \S+$/, '') : login;
}

/** "von KleineWolke7": all that stands up to the next space. */
function readMixedLogin(line: NameLine, name: Name, { from }: Label): Found | null {
  const { tokens, text } = line;
  const behind = tokens[name.next];
  if (!behind?.isGlued || (behind.text === '.' && !tokens[name.next + 1]?.isGlued)) return null;
  if (isGivenName(name.text) && isPhrase(line, ['notAuthors', 'roles'], name.next)) return null;
  const run = /^[^\s,;|]+/.exec(text.slice(tokens[from]?.start))?.[0] ?? '';
  const isLogin = run.length > name.text.length && /^[\p{L}\p{N}_.-]+$/u.test(run);
  return isLogin ? { names: [{ ...name, text: run }], certainty: certaintyOf(name) } : null;
}

/** "By Ana ruiz": the given name tells it from "Von Rabatten profitieren". */
function readCarelessName({ tokens, text, lexicon }: NameLine, name: Name, { from }: Label): Found | null {
  const last = tokens[name.next];
  if (last === undefined || name.next + 1 < tokens.length || !isGivenName(name.text)) return null;
  if (!/^\p{Ll}{3,}$/u.test(last.text) || lexicon.functionWords.has(last.lower)) return null;
  return { names: [{ text: text.slice(tokens[from]?.start), parts: [name.text, last.text], next: tokens.length }], certainty: 0.6 };
}

/** "Author Mirela hoxha": a noun for who wrote, a word with a capital and one without. */
function readSmallSurname({ tokens, text, lexicon }: NameLine, { from, at, opens }: Label): Found | null {
  const words = tokens.slice(from);
  const label = tokens[at]?.lower ?? '';
  if (!opens || words.length !== 2 || lexicon.functionWords.has(label) || lexicon.things.has(label)) return null;
  if (!words.every(({ text: word }, i) => (i === 0 ? /^\p{Lu}\p{Ll}{2,}$/u : /^\p{Ll}{3,}$/u).test(word))) return null;
  if (words.some(({ lower }) => lexicon.functionWords.has(lower) || lexicon.pageWords.has(lower))) return null;
  const name = text.slice(words[0]?.start, words[1]?.end);
  return { names: [{ text: name, parts: words.map((word) => word.text), next: tokens.length }], certainty: 0.4 };
}

/** Names of two to four words in a script without capitals. */
function readUncased({ tokens, text, lexicon }: NameLine, { from }: Label): Found | null {
  const words = tokens.slice(from);
  const other = words.findIndex((token) => !/^[\p{Lo}\p{M}]+$/u.test(token.text));
  const count = other < 0 ? words.length : other;
  if (count < 2) return null;
  const names = splitJoinedNames(text.slice(words[0]?.start, words[count - 1]?.end), lexicon);
  if (names.some((parts) => parts.length < 2 || parts.length > 4)) return null;
  return { names: names.map((parts) => ({ text: parts.join(' '), parts, next: from + count })), certainty: 0.85 };
}

/** Whether what follows the names may follow a byline; a verb may not ("Von Rabatten profitieren"). */
function isFinished(line: NameLine, next: number, isFull: boolean): boolean {
  const tail = line.tokens.slice(next);
  const [first] = tail;
  if (first === undefined) return true;
  if (tail.length > 20 || /^[?!]$/.test(tail.at(-1)?.text ?? '')) return false;
  if (/^[,;.:…&+]$/.test(first.text)) return isFull || tail.length <= 4;
  if (/^\p{N}/u.test(first.text) || first.isGlued || isPhrase(line, ['roles', 'dateLabels', 'notAuthors'], next)) return true;
  if (line.lexicon.functionWords.has(first.lower) || isPhrase(line, ['and'], next)) return tail.length <= (isFull ? 8 : 1);
  return isCapitalised(first.text) && tail.length <= 8;
}
