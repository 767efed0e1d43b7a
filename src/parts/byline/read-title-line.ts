import { findDates } from '../date/find-dates.js';
import type { Page } from '../page.js';
import type { Byline } from './byline.js';
import { type BylineLexicon, bylineLexicon } from './byline-lexicon.js';
import { isAgency, isGivenName, isLetters } from './find-names.js';
import { labelsOfAllLanguages } from './labels-of-all-languages.js';
import { type NameToken, phraseAt, splitNameTokens } from './split-name-tokens.js';
import { maskAsides, splitSegments } from './split-segments.js';
import { withoutPortrait } from './without-portrait.js';

const LONGEST = 250;
const MOST_WORDS = 3;
/** Words of the longest line that names an office alone. */
const MOST_OFFICE_WORDS = 5;
/** A login stands in one of the first parts of a line, its label among their first words. */
const MOST_SEGMENTS = 3;
const MOST_WORDS_OF_SENTENCE = 12;
const LABEL_REACH = 4;

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Reads what only its place makes a byline: a login by the date, a label of another language, "Editor" below the title. */
export function readTitleLine(page: Page, block: number): Byline | null {
  const { text } = page.blocks[block] as Page['blocks'][number];
  const { digitShare, wordCount, endsSentence } = page.measures[block] as Page['measures'][number];
  if (text.length > LONGEST || text.length < 2) return null;
  const dates = digitShare === 0 ? [] : findDates(text, page.spoken);
  const hasDate = dates.some(({ isComplete }) => isComplete);
  if (wordCount > MOST_WORDS_OF_SENTENCE && endsSentence) return null;
  // Without a date, a label or the few words of an office there is nothing to read.
  if (!hasDate && wordCount > MOST_OFFICE_WORDS && !text.includes(':')) return null;
  const segments = splitSegments(withoutPortrait(maskAsides(text, dates), bylineLexicon(page.spoken))).slice(
    0,
    hasDate ? MOST_SEGMENTS : 1,
  );
  for (const segment of segments) {
    const byline = readSegment(page, segment, hasDate);
    if (byline !== null) return byline.form === 'login' && isPlaceOrZone(byline.authors[0] as string, text) ? null : byline;
  }
  return null;
}

function readSegment(page: Page, segment: string, hasDate: boolean): Byline | null {
  const office = officeIn(segment);
  if (isOffice(office, bylineLexicon(page.spoken))) return { authors: [office], form: 'login', certainty: 0.6, evidence: segment };
  if (!hasDate && !segment.includes(':')) return null;
  const tokens = splitNameTokens(segment);
  const by = labelsOfAllLanguages();
  const at = hasDate
    ? Math.max(
        0,
        tokens.slice(0, LABEL_REACH).findIndex((_, i) => phraseAt(by, tokens, i) > 0),
      )
    : 0;
  const label = phraseAt(by, tokens, at);
  const hasColon = label > 0 && tokens[at + label]?.text === ':';
  const words = wordsFrom(tokens, at + label + (hasColon ? 1 : 0), bylineLexicon(page.spoken));
  if (words === null) return null;
  const name = segment.slice(words[0]?.start, words.at(-1)?.end);
  if (label > 0) return hasDate || hasColon ? { authors: [name], form: 'labelled', certainty: 0.45, evidence: segment } : null;
  const behind = tokens.slice(tokens.indexOf(words.at(-1) as NameToken) + 1);
  return hasDate && isLogin(name) && endsHere(behind, bylineLexicon(page.spoken))
    ? { authors: [name], form: 'login', certainty: certaintyOf(name), evidence: segment }
    : null;
}

const OFFICE_AND_PLACE = /^([^,،]{4,40})[,،] [^,،]{2,30}$/;

/** The office before its place, in a script where no capitals tell a name: "নিজস্ব প্রতিবেদক, ঢাকা". */
const officeIn = (segment: string): string => (/\p{Lu}/u.test(segment) ? segment : (OFFICE_AND_PLACE.exec(segment)?.[1] ?? segment));

/** "HP Online" */
const ONLINE = /^\p{Lu}{2,4} Online$/u;
/** Signs that no name of an office holds. */
const SIGN = /[^\p{L}\p{M}\d\s.&'’-]/u;

/** "Newsroom", "Sports editor", "Harbour Post Staff", "Die Redaktion". */
function isOffice(segment: string, { offices }: BylineLexicon): boolean {
  if (segment.split(' ', MOST_OFFICE_WORDS + 1).length > MOST_OFFICE_WORDS || SIGN.test(segment)) return false;
  const lower = segment.toLowerCase();
  if (ONLINE.test(segment) || offices.has(lower)) return true;
  for (let space = lower.indexOf(' '); space >= 0; space = lower.indexOf(' ', space + 1))
    if (offices.has(lower.slice(space + 1))) return true;
  return false;
}

/** One word that is neither a letter, a sign in capitals, an agency nor of a script without spaces. */
function isLogin(name: string): boolean {
  if (name.length < 2 || name.endsWith('.') || name.includes(' ') || IDEOGRAPH.test(name) || isAgency(name)) return false;
  return name.length < 4 || name !== name.toUpperCase() || isGivenName(name) || /\d/.test(name);
}

/** Whether what is behind a login is no more of the same phrase: "Law & Order", "Travel, Food", "Tagged with words". */
function endsHere(behind: readonly NameToken[], { functionWords, pageWords }: BylineLexicon): boolean {
  const [first, second] = behind;
  if (first === undefined) return true;
  if (functionWords.has(first.lower)) return second === undefined;
  return pageWords.has(first.lower) || /^[\p{L}\p{N}(]/u.test(first.text);
}

const ZONE = /^(?:UTC|GMT|CES?T|[ECMP][SD]T|BST|IST|JST|AES?T)\.?$/;

/** "Lisbon, 3 March 2021", "2021-03-03 CET" */
const isPlaceOrZone = (name: string, text: string): boolean =>
  ZONE.test(name) || (/^\p{Lu}/u.test(name) && text.startsWith(`${name},`) && !isGivenName(name));

function certaintyOf(word: string): number {
  if (/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) || /\p{L}\d/u.test(word)) return 0.5;
  if (isGivenName(word)) return 0.4;
  return /^\p{Ll}/u.test(word) ? 0.3 : 0.2;
}

/** One to three words up to the end or to what pages print behind a name. */
function wordsFrom(tokens: readonly NameToken[], from: number, lexicon: BylineLexicon): readonly NameToken[] | null {
  const isEnd = ({ text, lower }: NameToken, i: number): boolean =>
    i >= from &&
    (!isLetters(text) || lexicon.functionWords.has(lower) || lexicon.pageWords.has(lower) || phraseAt(lexicon.dateLabels, tokens, i) > 0);
  const end = tokens.findIndex(isEnd);
  const words = tokens.slice(from, end < 0 ? tokens.length : end);
  return words.length === 0 || words.length > MOST_WORDS ? null : words;
}
