import type { Language } from '../languages/language.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { findDates } from './find-dates.js';
import { maskAsides, splitSegments } from './split-segments.js';

const LABELLED_NAME =
  /^([\p{Script=Han}\p{Script=Katakana}ー々・]{2,8}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,7})(?=$|[\s　、，,／/|（(\]】）)；;。\d])[\s　、，,]*/u;
const SIGNED =
  /^[[［【（(]([\p{Script=Han}\p{Script=Katakana}ー々・]{2,8}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,7})[，,、／/]\s?[^[\]【】]{2,20}[\]］】）)]$/u;
const LONGEST_NAME = 6;
const LONGEST_LINE = 60;

/** "记者 王五", "文：王五", "取材・文●山田太郎", "[山田太郎，Outlet]", "王五2023-10-25". */
export function readIdeographicByline(text: string, languages: readonly Language[]): Byline | null {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return null;
  return fromLabel(text, languages) ?? fromBrackets(text.trim()) ?? fromDate(text, languages) ?? fromSpacedName(text, languages);
}

function fromLabel(text: string, languages: readonly Language[]): Byline | null {
  for (const label of bylineLexicon(languages).ideographicBy) {
    const at = text.indexOf(label);
    if (at < 0 || (at > 0 && !/[\s　（(【[|/：:●＝=】]/.test(text.charAt(at - 1)))) continue;
    const authors = namesAt(text.slice(at + label.length).replace(/^[\s　:：●＝=/／・]+/, ''));
    if (authors.length > 0) return { authors, form: 'labelled', certainty: 0.9, evidence: label };
  }
  return null;
}

function namesAt(text: string): string[] {
  const names: string[] = [];
  let rest = text;
  for (let match = LABELLED_NAME.exec(rest); match !== null; match = LABELLED_NAME.exec(rest)) {
    const [whole, name] = match as unknown as [string, string];
    if (name.length > LONGEST_NAME) break;
    names.push(name);
    rest = rest.slice(whole.length);
  }
  return names;
}

function fromBrackets(text: string): Byline | null {
  const name = SIGNED.exec(text)?.[1];
  return name === undefined ? null : { authors: [name], form: 'role', certainty: 0.7, evidence: text };
}

/** A name of two characters may as well be a word. */
function fromDate(text: string, languages: readonly Language[]): Byline | null {
  if (text.length > LONGEST_LINE) return null;
  const dates = findDates(text, languages);
  if (dates.length === 0) return null;
  const labels = languages.flatMap(({ published, updated }) => [...published, ...updated]);
  const name = splitSegments(maskAsides(text, dates)).find(
    (segment) => /^\p{Script=Han}{2,4}$/u.test(segment) && !labels.includes(segment),
  );
  return name === undefined ? null : { authors: [name], form: 'dated', certainty: name.length > 2 ? 0.5 : 0.3, evidence: name };
}

/** "佐伯 美緒": family and given name, as Japanese bylines set them; anywhere else these may be two words. */
function fromSpacedName(text: string, languages: readonly Language[]): Byline | null {
  const isName =
    languages[0]?.tag === 'ja' && /^\p{Script=Han}{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u.test(text);
  return isName ? { authors: [text.replace('　', ' ')], form: 'bare', certainty: 0.45, evidence: text } : null;
}
