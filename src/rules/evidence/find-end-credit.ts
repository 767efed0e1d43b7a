import { findPhrases, type PhraseBook, phraseBookOf } from '../../languages/find-phrases.js';
import { pictureAgencies } from '../../names/picture-agencies.js';
import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { codeAt } from '../../text/code-at.js';
import { splitWords } from '../../text/split-words.js';

/** Words and sentences of what a picture shows; a paragraph has more. */
const LONGEST = 60;
const MOST_SENTENCES = 4;
/** Characters of a credit. */
const LONGEST_CREDIT = 70;

/** Words of a caption whose source stands in brackets, and characters of an abbreviation with what is around it. */
const LONGEST_SOURCED = 30;
const LONGEST_ABBREVIATION = 10;

/** Signs of program code, whose calls have brackets too. */
const CODE = /[{};=<>]/;

/** A label with a capital in mid-sentence: "… on the quay Credit: Ada Lindqvist", "… on the quay — Photo: Ada Lindqvist". */
const BEHIND = /(?<=[\p{L}\p{N}—–»«”"’] )(\p{Lu}\p{L}+): ?\p{Lu}[^:]{2,60}$/u;

/** The credit behind what a picture shows: "… at dawn. Photo: Ada Lindqvist", "… (Foto: Jonas Feld)", "… © Jonas Feld". */
export function findEndCredit({ blocks, measures, spoken, body }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST || own.sentenceEnds > MOST_SENTENCES) return null;
  const text = blocks[index]?.text ?? '';
  const end = text.slice(-LONGEST_CREDIT);
  const behind = own.endsSentence || !end.includes(':') ? null : BEHIND.exec(end);
  if (behind !== null && opensWithLabel(behind[1] as string, phraseBookOf(spoken))) return behind[0].trim();
  return findInLastSegment(text, own, phraseBookOf(spoken)) ?? findReporter(text, own, spoken, index < body.last);
}

/** "… at dawn. 최서연 기자": in a line by itself it is a byline, and with an address at the end of the story his who wrote it. */
function findReporter(
  text: string,
  { endsSentence: isClosed, hasCase }: Measures,
  spoken: Page['spoken'],
  mayHaveMail: boolean,
): string | null {
  if (isClosed || hasCase) return null;
  const credit = lastSegment(text)?.credit;
  const [name, office, mail, ...more] = credit?.split(' ') ?? [];
  if (credit === undefined || name === undefined || office === undefined || more.length > 0) return null;
  if (mail !== undefined && !(mayHaveMail && MAIL.test(mail))) return null;
  return spoken.some(({ byline }) => byline.reporters?.includes(office)) ? credit : null;
}

const MAIL = /^[\w.+-]+@[\w-]+\.[\w.-]+$/;

interface Segment {
  readonly credit: string;
  /** The sign in front of it. */
  readonly opening: string;
}

function findInLastSegment(text: string, own: Measures, book: PhraseBook): string | null {
  const segment = lastSegment(text);
  if (segment === null) return null;
  const { credit, opening } = segment;
  if (opening === '©') return /^\d/.test(credit) ? null : credit;
  if (isNameAndAgency(credit) || isPaper(text) || (!own.endsSentence && /\p{Ll}/u.test(text) && looksLikeCredit(segment, book)))
    return credit;
  if (opening === '.' && isAbbreviated(text, credit, book)) return credit;
  if (opening === '(' && isSourced(credit, own, book)) return credit;
  const isStatement = opening !== '(' && own.endsSentence && !credit.includes(':');
  if (isStatement) return null;
  return isLabelled(credit, own, book) ? credit : null;
}

function isLabelled(credit: string, { hasCase, endsSentence: isClosed }: Measures, book: PhraseBook): boolean {
  if (!hasCase && !isClosed && closesWithLabel(credit, book)) return true;
  return opensWithLabel(credit, book) || opensWithLabel(credit.split(/:|\.\.\./)[0] as string, book);
}

const opensWithLabel = (text: string, book: PhraseBook): boolean =>
  findPhrases(splitWords(text), book).some(({ topic, from }) => topic === 'caption' && from === 0);

/** A label that is an abbreviation has a full stop of its own: "… at dawn. Fot. Jonas Feld". */
function isAbbreviated(text: string, credit: string, book: PhraseBook): boolean {
  const label = /(?:[.!?…] |^)(\p{Lu}\p{L}{1,5})\. $/u.exec(text.slice(0, text.lastIndexOf(credit)).slice(-LONGEST_ABBREVIATION))?.[1];
  return label !== undefined && /^\p{Lu}/u.test(credit) && opensWithLabel(label, book);
}

const looksLikeCredit = ({ credit, opening }: Segment, book: PhraseBook): boolean =>
  opening === '(' ? endsInLabel(credit, book) : isInCapitals(credit);

/** "… in winter. | OUEST-LITTORAL" */
const isPaper = (text: string): boolean => /[.!?…] \| [\p{Lu}\p{M}'’.&-]{5,}$/u.test(text);

/** "… at dawn. ADA LINDQVIST / THE HARBOUR POST", "… le 12 mars. ADA LINDQVIST POUR « LE PORT »" */
const isInCapitals = (credit: string): boolean =>
  /^(?:\/ ?)?[\p{Lu}\p{M}'’.&-]{2,}(?:[ /,«»"“”]+[\p{Lu}\p{M}'’.&-]{2,}){1,9}[ »”"]*$/u.test(credit) && /\p{Lu}{3}/u.test(credit);

/** "… at dawn. (Harbour Post photo)" */
const endsInLabel = (credit: string, book: PhraseBook): boolean => opensWithLabel(credit.slice(credit.lastIndexOf(' ') + 1), book);

/** The source in brackets behind what a picture shows: "… at dawn. (Source: Jonas Feld)". */
const isSourced = (credit: string, { endsSentence: isClosed, sentenceEnds, wordCount }: Measures, book: PhraseBook): boolean =>
  !isClosed &&
  sentenceEnds < 2 &&
  wordCount <= LONGEST_SOURCED &&
  credit.includes(':') &&
  findPhrases(splitWords(credit), book).some(({ topic, from }) => topic === 'attribution' && from === 0);

/** Korean and its like name the source first: "새물결 제공". */
const closesWithLabel = (text: string, book: PhraseBook): boolean =>
  findPhrases(splitWords(text), book).some(({ topic, coverage }) => topic === 'caption' && coverage === 'end');

/** What follows the last full stop, bracket or sign of copyright, where it is short enough for a credit; null where nothing stands before it. */
function lastSegment(text: string): Segment | null {
  let end = text.length;
  while (end > 0 && ').] '.includes(text.charAt(end - 1))) end--;
  const least = Math.max(0, end - LONGEST_CREDIT);
  for (let at = end - 1; at >= least; at--) {
    if (!mayOpenCredit(codeAt(text, at))) continue;
    const sign = text.charAt(at);
    if (sign === '©' || sign === '(' || sign === '|' || endsSentence(text, at, end)) {
      const credit = text.slice(at + 1, end).trim();
      return at < 3 || credit.length < 3 || CODE.test(credit) ? null : { credit, opening: sign };
    }
  }
  return null;
}

/** "©", "(", "|" or the mark of a sentence: one look at a letter spares most of them the others. */
const mayOpenCredit = (code: number): boolean =>
  code === 0xa9 || code === 0x28 || code === 0x7c || characterClasses[code] === CharacterClass.sentenceEnd;

/** A mark before a space, or one whose space was lost: "at dawn.Credit...Ada Lindqvist". */
const endsSentence = (text: string, at: number, end: number): boolean =>
  '.!?…।؟۔'.includes(text.charAt(at)) &&
  at + 2 < end &&
  !isInitial(text, at) &&
  (text.charAt(at + 1) === ' ' || /^\p{Ll}.\p{Lu}/u.test(text.slice(at - 1, at + 2)));

/** "A. Lindqvist" */
const isInitial = (text: string, at: number): boolean => /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at));

/** "Ada Lindqvist / The Harbour Post", "Jonas Feld/Getty Images". */
function isNameAndAgency(credit: string): boolean {
  const parts = credit.split('/').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4) return false;
  if (parts.some((part) => pictureAgencies.has(part.toLowerCase()))) return true;
  return /^\p{Lu}[\p{L}.'’-]* (?:\p{Lu}[\p{L}.'’-]* ?){1,3}$/u.test(parts[0] as string) && /^\p{Lu}/u.test(parts[1] as string);
}
