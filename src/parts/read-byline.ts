import type { Language } from '../languages/language.js';
import type { Byline, BylineForm } from './byline.js';
import { type BylineLexicon, bylineLexicon } from './byline-lexicon.js';
import { findDates } from './find-dates.js';
import {
  hasGivenName,
  isCapitalised,
  isGivenName,
  isLetters,
  isOrganisation,
  isPerson,
  isUncased,
  type Name,
  namesAt,
  personShape,
} from './find-names.js';
import { placeOpeners } from './name-words.js';
import { pictureAgencies } from './picture-agencies.js';
import { readIdeographicByline } from './read-ideographic-byline.js';
import { type NameToken, phraseAt, splitNameTokens } from './split-name-tokens.js';
import { ADDRESS, maskAsides, splitSegments } from './split-segments.js';

const LONGEST_BYLINE = 250;

/** Reads a line that says who wrote the article, or null if it does not look like one. */
export function readByline(text: string, languages: readonly Language[]): Byline | null {
  if (text.length > LONGEST_BYLINE || text.length < 2 || !/\p{L}/u.test(text)) return null;
  // "— Ana (@ana) May 5, 2022" signs an embedded post.
  if (/^[—–-].*\(@/.test(text)) return null;
  const lexicon = bylineLexicon(languages);
  const ideographic = readIdeographicByline(text, languages);
  if (ideographic) return ideographic;
  const dates = findDates(text, languages);
  const masked = maskAsides(text, dates);
  const segments = splitSegments(masked).map((segment) => readSegment(segment, lexicon, dates.length > 0));
  const clues: Clues = { hasDate: dates.length > 0, hasAddress: ADDRESS.test(text), hasSlash: text.includes('/') };
  return fromLabel(segments, clues) ?? (isCredit(text) ? null : fromBareNames(segments, clues)) ?? fromCity(text);
}

/** "© Ana Ruiz", "AFP / Ana Ruiz": whose picture it is. */
const isCredit = (text: string): boolean =>
  /©|\(c\)/i.test(text) || (text.includes('/') && text.split('/').some((part) => isPictureAgency(part.trim())));

interface Clues {
  readonly hasSlash: boolean;
  readonly hasDate: boolean;
  readonly hasAddress: boolean;
}

// ---------------------------------------------------------------- one segment

interface Segment {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly kind: 'labelled' | 'names' | 'role' | 'label' | 'notAuthor' | 'credit' | 'number' | 'other';
  readonly names: readonly Name[];
  /** For a label, whether it opens the segment; for names, how much they look like people. */
  readonly shape: number;
  readonly evidence: string;
  readonly hasRole: boolean;
}

function readSegment(text: string, lexicon: BylineLexicon, hasDate: boolean): Segment {
  const tokens = splitNameTokens(text);
  const plain = (kind: Segment['kind']): Segment => ({ text, tokens, kind, names: [], shape: 0, evidence: '', hasRole: false });
  if (phraseAt(lexicon.notAuthors, tokens, 0) > 0) return plain('notAuthor');
  const labelled = readLabelled(text, tokens, lexicon);
  if (labelled) return labelled;
  if (phraseAt(lexicon.dateLabels, tokens, 0) === tokens.filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word)).length)
    return plain('label');
  const role = phraseAt(lexicon.roles, tokens, 0);
  if (role > 0 && role === tokens.length) return plain('role');
  if (/^\p{N}/u.test(text) && tokens.length <= 4) return plain('number');
  if (/^©/.test(text) || isPictureAgency(text)) return plain('credit');
  const list = namesAt(tokens, 0, lexicon, text);
  const { names, next } =
    list.names.length > 0 && !(role >= list.next && list.names.length === 1) ? list : namesAt(tokens, role, lexicon, text);
  if (names.length === 0) return plain(role > 0 ? 'role' : 'other');
  const shape = Math.min(...names.map((name) => personShape(name, lexicon)));
  if (shape === 0) return plain('other');
  const made = (value: number, evidence: string, hasRole = false): Segment => ({
    text,
    tokens,
    kind: 'names',
    names,
    shape: value,
    evidence,
    hasRole,
  });
  const tail = tokens.slice(next);
  if (tail.length === 0) return made(role > 0 ? shape + 0.1 : shape, names.map((name) => name.text).join(', '), role > 0);
  const last = tail.at(-1)?.text ?? '';
  if (/^[?!:]$/.test(last)) return plain('other');
  // A comma and many words to a full stop are a sentence about the name.
  const isSentence = tail.length > 4 && last === '.';
  const hasComma = tail[0]?.text === ',';
  const behind = hasComma ? next + 1 : next;
  const signs = tokens[behind];
  const isRole = phraseAt(lexicon.roles, tokens, behind) > 0 || (hasComma && (isOrganisation(signs) || isOrganisation(tail.at(-1))));
  if (isRole && tail.length <= 10) return made(isSentence ? shape - 0.3 : Math.min(0.9, shape + 0.1), text, true);
  if (hasComma) return tail.length <= 8 && !isSentence && shape >= 0.5 ? made(shape - 0.15, text) : plain('other');
  // What pages print behind a name without a space or a sign: a label, a count, a button.
  const [first] = tail as [NameToken];
  const isLabel = phraseAt(lexicon.dateLabels, tokens, next) > 0;
  const isCount = /^\p{N}/u.test(first.text);
  const isPageText =
    lexicon.pageWords.has(first.lower) ||
    (first.isGlued && isLetters(first.text)) ||
    (isCount && isLetters(tail[1]?.text)) ||
    (hasDate && (isCount || (tail.length === 1 && lexicon.functionWords.has(first.lower))));
  return tail.length <= 8 && !isSentence && (isLabel || (isPageText && shape >= 0.3)) ? made(shape - 0.1, text) : plain('other');
}

const isPictureAgency = (text: string): boolean =>
  pictureAgencies.has(text.toLowerCase().replace(/^via /, '')) || /\b(?:getty images|shutterstock|via \p{Lu})/iu.test(text);

/** "By Ana Ruiz", "Text & Fotos: Ana Ruiz", "A column by Ana Ruiz", "by nora77". */
function readLabelled(text: string, tokens: readonly NameToken[], lexicon: BylineLexicon): Segment | null {
  for (let at = 0; at < Math.min(tokens.length, 8); at++) {
    const length = phraseAt(lexicon.by, tokens, at);
    if (length === 0 || isAboutPicture(tokens, at, lexicon)) continue;
    let from = at + length;
    // "Text & photos:" tells of both.
    if (/^[&+]$/.test(tokens[from]?.text ?? '') || phraseAt(lexicon.and, tokens, from) > 0) {
      const colon = tokens.findIndex((token, i) => i > from && i < from + 4 && token.text === ':');
      if (colon > 0) from = colon;
    }
    // "Author:in", "Autor*in".
    if (/^[*:_·/]$/.test(tokens[from]?.text ?? '') && /^in(?:nen)?$/.test(tokens[from + 1]?.text ?? '')) from += 2;
    const hasColon = /^[:：]$/.test(tokens[from]?.text ?? '');
    while (/^[:：.●=]$/.test(tokens[from]?.text ?? '')) from++;
    // "Text: By Ana Ruiz", "von: Ana Ruiz".
    from += phraseAt(lexicon.by, tokens, from);
    const opens =
      at === 0 || tokens[at - 1]?.text === ':' || tokens[at - 1]?.text === ',' || phraseAt(lexicon.dateLabels, tokens, 0) === at;
    const certainty = certaintyOfLabelled(tokens, from, lexicon, text, opens, hasColon);
    if (certainty === null) {
      if (opens && at === 0) return null;
      continue;
    }
    const evidence = tokens
      .slice(at, at + length)
      .map((token) => token.text)
      .join(' ');
    return { text, tokens, kind: 'labelled', names: certainty.names, shape: certainty.shape, evidence, hasRole: false };
  }
  return null;
}

/** "Top photo by": a label inside a phrase about a picture. */
function isAboutPicture(tokens: readonly NameToken[], at: number, lexicon: BylineLexicon): boolean {
  for (let from = Math.max(0, at - 4); from < at; from++) {
    if (from + phraseAt(lexicon.notAuthors, tokens, from) >= at && phraseAt(lexicon.notAuthors, tokens, from) > 0) return true;
  }
  return false;
}

function certaintyOfLabelled(
  tokens: readonly NameToken[],
  from: number,
  lexicon: BylineLexicon,
  text: string,
  opens: boolean,
  hasColon: boolean,
): { names: readonly Name[]; shape: number } | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const { names: found, next } = namesAt(tokens, from, lexicon, text);
  const tail = tokens.slice(next);
  // "By Weekend Shopping Team": no one's name.
  const names = found.map((name) =>
    isOrganisation(tokens[name.next]) && !hasGivenName(name)
      ? { ...name, parts: [...name.parts, (tokens[name.next] as NameToken).text] }
      : name,
  );
  if (names.length === 0) {
    const isHandle =
      opens &&
      /^[\p{L}\p{N}_.-]{2,24}$/u.test(text.slice(first.start)) &&
      !lexicon.functionWords.has(first.lower) &&
      !lexicon.pageWords.has(first.lower);
    if (isHandle)
      return { names: [{ text: text.slice(first.start), parts: [first.text], next: tokens.length }], shape: hasColon ? 0.5 : 0.45 };
    const words = tokens.slice(from);
    const uncased = words.findIndex((token) => !isUncased(token.text));
    const count = uncased < 0 ? words.length : uncased;
    if (opens && count >= 2 && count <= 4)
      return {
        names: [{ text: text.slice(first.start, (words[count - 1] as NameToken).end), parts: ['', ''], next: from + count }],
        shape: 0.85,
      };
    return null;
  }
  const [only, rest] = [names[0] as Name, tail[0]];
  // "By Ana ruiz": a careless hand; the given name tells it from "Von Rabatten profitieren".
  if (
    names.length === 1 &&
    only.parts.length === 1 &&
    isGivenName(only.text) &&
    tail.length === 1 &&
    /^\p{Ll}{3,}$/u.test(rest?.text ?? '') &&
    !lexicon.functionWords.has(rest?.lower ?? '') &&
    opens
  ) {
    return { names: [{ text: text.slice(first.start), parts: [only.text, rest?.text ?? ''], next: tokens.length }], shape: 0.6 };
  }
  if (!isFinished(tokens, next, tail, lexicon, Math.max(...names.map(({ parts }) => parts.length)) > 1)) return null;
  const [lead] = names as [Name];
  const isFull = lead.parts.length > 1;
  const isKnown = isFull && hasGivenName(lead);
  if (!opens) return isFull && tail.length <= 1 ? { names, shape: isKnown ? 0.5 : 0.3 } : null;
  let shape = isKnown ? 0.95 : isFull ? 0.8 : isGivenName(lead.text) ? 0.7 : 0.5;
  // "von KleineWolke7": a login name, all that stands up to the next space.
  const run = /^[^\s,;|]+/.exec(text.slice(first.start))?.[0] ?? '';
  if (
    lead.parts.length === 1 &&
    names.length === 1 &&
    run.length > lead.text.length + 1 &&
    tail[0]?.isGlued &&
    /^[\p{L}\p{N}_.-]+$/u.test(run) &&
    tail[0].text !== '.'
  ) {
    return { names: [{ ...lead, text: run }], shape };
  }
  if (hasColon) shape = Math.max(shape, 0.8);
  if (
    isFull &&
    !isKnown &&
    (lead.parts.some((part) => lexicon.pageWords.has(part.toLowerCase())) || placeOpeners.has((lead.parts[0] as string).toLowerCase()))
  )
    shape -= 0.3;
  return { names, shape: tail.length > 8 ? shape - 0.35 : shape };
}

/** Whether what follows the names may follow a byline; a verb may not ("Von Rabatten profitieren"). */
function isFinished(
  tokens: readonly NameToken[],
  next: number,
  tail: readonly NameToken[],
  lexicon: BylineLexicon,
  isFull: boolean,
): boolean {
  const first = tail[0];
  if (first === undefined) return true;
  if (tail.length > 20) return false;
  if (/^[?!]$/.test(tail.at(-1)?.text ?? '')) return false;
  if (/^[,;.:…&+]$/.test(first.text)) return isFull || tail.length <= 4;
  if (/^\p{N}/u.test(first.text) || first.isGlued) return true;
  if (
    phraseAt(lexicon.roles, tokens, next) > 0 ||
    phraseAt(lexicon.dateLabels, tokens, next) > 0 ||
    phraseAt(lexicon.notAuthors, tokens, next) > 0
  )
    return true;
  if (lexicon.functionWords.has(first.lower) || phraseAt(lexicon.and, tokens, next) > 0)
    return (isFull && tail.length <= 8) || tail.length === 1;
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
  if (segments[0]?.kind === 'notAuthor' || segments.some(({ kind }) => kind === 'credit')) return null;
  const named = segments.filter(({ kind }) => kind === 'names');
  const best = named.toSorted((a, b) => b.shape - a.shape)[0];
  if (best === undefined) return null;
  const strangers = segments.filter(
    (segment) => segment !== best && (segment.kind === 'other' || (segment.kind === 'names' && segment.shape < 0.6)),
  );
  const strange = strangers.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (strange > 12) return null;
  const hasRole = best.hasRole || segments.some(({ kind }) => kind === 'role');
  const form: BylineForm = clues.hasDate ? 'dated' : clues.hasAddress ? 'address' : hasRole ? 'role' : 'bare';
  const bonus = (clues.hasDate ? 0.15 : 0) + (clues.hasAddress ? 0.1 : 0);
  const certainty =
    Math.min(0.92, best.shape + bonus) - 0.12 * strangers.length - (clues.hasSlash && !clues.hasDate && strangers.length > 0 ? 0.3 : 0);
  if (certainty < 0.15) return null;
  const names = named.filter(({ shape }) => shape >= 0.6 || shape === best.shape).flatMap((segment) => segment.names);
  return { authors: peopleOf(names), form, certainty: round(certainty), evidence: best.evidence };
}

const peopleOf = (names: readonly Name[]): string[] => [...new Set(names.filter(isPerson).map(({ text }) => text))];
const round = (value: number): number => Math.round(value * 100) / 100;

/** "دبي: هاني نسيرة": the city, then the correspondent. */
function fromCity(text: string): Byline | null {
  const match = /^([\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+){0,2})\s?:\s*([\p{Script=Arabic}]+(?: [\p{Script=Arabic}]+){1,3})$/u.exec(
    text.trim(),
  );
  return match ? { authors: [match[2] as string], form: 'dated', certainty: 0.5, evidence: match[1] as string } : null;
}
