import type { Language } from '../../languages/language.js';
import { findDates } from '../date/find-dates.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { holdsAddress, maskAsides } from './split-segments.js';

const LONGEST_LINE = 120;
/** Most lines of most texts hold none. */
const HANGUL = /[가-힣]{2}/;
/** In front of the name may stand the place and the newsroom. */
const LONGEST_LEAD = 24;

/** Reads a Korean line, where the office stands behind a name of one word: "김한별 기자", "[서울=김한별·이소라 특파원]". */
export function readHangulByline(text: string, languages: readonly Language[]): Byline | null {
  if (text.length > LONGEST_LINE || !HANGUL.test(text)) return null;
  const { hangulSignature, hangulPictures, hangulOthers } = bylineLexicon(languages);
  const match = hangulSignature?.exec(text);
  if (!match || hangulPictures?.test(text)) return null;
  const dates = findDates(text, languages);
  const rest = maskAsides(text.slice(match.index + match[0].length), []).replace(/[|\])\s=]/g, '');
  const isSigned = rest === '' || dates.some(({ start }) => start >= match.index + match[0].length);
  if (!isSigned || match.index > LONGEST_LEAD || /[.!?"”]/.test(text.slice(0, match.index).replace(/\d\./g, ''))) return null;
  const names = (match[1] ?? match[2] ?? '').split(/\s?[·,]\s?/).filter((name) => !hangulOthers.has(name));
  if (names.length === 0) return null;
  const form = dates.length > 0 ? 'dated' : holdsAddress(text) ? 'address' : 'role';
  return { authors: names, form, certainty: 0.9, evidence: match[0].trim() };
}
