import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { isCasedLetter } from './is-cased-letter.js';

/** What closes the quotation that a mark opens. */
const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '„': '“”',
  '«': '»',
  '»': '«»',
  "'": "'",
  '‘': '’',
  '’': '’',
  '‚': '‘’',
  '‹': '›',
  '›': '‹›',
};

/** Marks that close in most languages where nothing tells. */
const CLOSING = '”’»›';
const STRAIGHT = '"\'';
const SINGLE = "'‘’‚‛‹›`´";
/** Characters within which a quotation is closed. */
const FARTHEST = 300;
/** What a mark that opens may stand behind. */
const OPENING = '([¿¡—–…';

/** Whether a quote mark between two sentences closes what was opened in front of it, not before `from`. */
export function closesQuotation(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  for (let before = at - 1; before >= from; before--) {
    if (characterClasses[text.charCodeAt(before)] !== CharacterClass.quote || isSingle(text.charAt(before)) !== isSingle(mark)) continue;
    if (opens(text, before, from)) return (closers[text.charAt(before)] ?? '').includes(mark);
    if (!isApostrophe(text, before)) return false;
  }
  return CLOSING.includes(mark) || STRAIGHT.includes(mark) ? (opensNext(text, at) ?? CLOSING.includes(mark)) : false;
}

/** Whether the next mark of the kind opens a quotation, so that this one can have opened none; null where none is near. */
function opensNext(text: string, at: number): boolean | null {
  const mark = text.charAt(at);
  for (let next = at + 1; next < at + FARTHEST && next < text.length; next++) {
    if (characterClasses[text.charCodeAt(next)] !== CharacterClass.quote || isSingle(text.charAt(next)) !== isSingle(mark)) continue;
    if (!isApostrophe(text, next)) return opens(text, next, at);
  }
  return null;
}

const isSingle = (mark: string): boolean => SINGLE.includes(mark);

const isApostrophe = (text: string, at: number): boolean =>
  isCasedLetter(text.charCodeAt(at - 1)) && isCasedLetter(text.charCodeAt(at + 1));

/** A mark in front of a word, with a space before it, or glued to a credit in brackets or another quotation; "«" also with a space behind. */
function opens(text: string, at: number, from: number): boolean {
  const isFrench = text.charAt(at) === '«' && characterClasses[text.charCodeAt(at + 1)] === CharacterClass.space;
  if (!isFrench && !isOpened(text.charCodeAt(at + 1))) return false;
  const kind = characterClasses[text.charCodeAt(at - 1)];
  return at === from || kind === CharacterClass.space || kind === CharacterClass.quote || `${OPENING})`.includes(text.charAt(at - 1));
}

function isOpened(code: number): boolean {
  const kind = characterClasses[code];
  return (
    isCasedLetter(code) || kind === CharacterClass.digit || kind === CharacterClass.quote || OPENING.includes(String.fromCharCode(code))
  );
}
