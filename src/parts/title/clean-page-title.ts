import { splitWords } from '../../text/split-words.js';
import { isFrenchQuotation } from './is-french-quotation.js';
import type { Span } from './split-page-title.js';

interface Segment extends Span {
  readonly words: readonly string[];
  readonly text: string;
  /** Long words that the body has as well. */
  readonly known: number;
}

/** Signs that stand between a headline and a site's name, and in no headline. */
const STRONG = /\s*(?:[|｜¦•ǀ]|::|›|\s[»«·>/<]\s)[\s|｜»«¦•·:]*/gu;
/** Signs that a headline may have of its own. */
const WEAK = /\s+[-–—―~:@]+\s+|\s+[-–—―]+(?=\p{Lu})|_+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」])\s*[-–—―:：]\s*/gu;
/** Without one of these there is neither; spares most titles a search that is slow to prepare. */
const SIGN = /[|｜¦•ǀ›»«·></:：@~_―—–-]/;

const MOST_NAME_WORDS = 5;

/** The headline in a page's title ("Headline | Section - Site"); `isKnown` says whether the body has a word. */
export function cleanPageTitle(text: string, isKnown: (word: string) => boolean): Span {
  const strong = split(text, { from: 0, to: text.length }, STRONG, isKnown);
  const first = strong[0] as Segment;
  const best = strong.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  const parts = split(text, weightOf(best) > weightOf(first) * 1.5 + 2 ? best : first, WEAK, isKnown);
  let [from, to] = [0, parts.length - 1];
  while (to > from && isNameBehind(parts[to] as Segment, parts.slice(from, to))) to--;
  while (to > from && isNameInFront(parts[from] as Segment, parts.slice(from + 1, to + 1))) from++;
  return { from: (parts[from] as Segment).from, to: (parts[to] as Segment).to };
}

const weightOf = ({ words, known }: Segment): number => Math.min(words.length, 12) + 2 * known;

function split(text: string, { from, to }: Span, separator: RegExp, isKnown: (word: string) => boolean): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  const add = (end: number): void => {
    const { words } = splitWords(text, start, end);
    if (words.length > 0) segments.push(measure(text, start, end, words, isKnown));
  };
  const own = text.slice(from, to);
  for (const match of SIGN.test(own) ? own.matchAll(separator) : []) {
    if (isFrenchQuotation(own, match.index, match[0])) continue;
    add(from + match.index);
    start = from + match.index + match[0].length;
  }
  add(to);
  return segments.length > 0 ? segments : [measure(text, from, to, [], isKnown)];
}

function measure(text: string, from: number, to: number, words: readonly string[], isKnown: (word: string) => boolean): Segment {
  return { from, to, words, text: text.slice(from, to), known: words.filter(isKnown).length };
}

const countCapitals = ({ text }: Segment): number => text.match(/(?<![\p{L}\p{N}'’])[\p{Lu}\p{Lo}\p{N}]/gu)?.length ?? 0;
const hasDomain = ({ text }: Segment): boolean => text.includes('.') && /\p{L}\.\p{L}{2,}/u.test(text);

const countWords = (segments: readonly Segment[]): number => segments.reduce((sum, { words }) => sum + words.length, 0);

/** Few words, most with capitals, few of which the article is about; and more remains. */
function isNameBehind(segment: Segment, rest: readonly Segment[]): boolean {
  const { words, known } = segment;
  const remaining = countWords(rest);
  if (hasDomain(segment)) return remaining > 0;
  if (words.some((word) => /^\d+$/.test(word))) return false;
  if ((words[0]?.charCodeAt(0) ?? 0) >= 0x2e80) return words.length <= 8 && remaining > words.length && known < words.length;
  if (remaining < Math.min(3, words.length) || countCapitals(segment) < words.length * 0.6) return false;
  return known === 0 ? words.length <= MOST_NAME_WORDS : words.length <= MOST_NAME_WORDS && known * 2 <= words.length;
}

/** In front of a headline stands a name more rarely than a topic that belongs to it. */
function isNameInFront(segment: Segment, rest: readonly Segment[]): boolean {
  const { words, known } = segment;
  if (countWords(rest) <= words.length + 1) return false;
  return hasDomain(segment) || (known === 0 && words.length <= 3 && countCapitals(segment) >= words.length);
}
