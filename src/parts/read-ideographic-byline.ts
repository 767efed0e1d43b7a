import type { Language } from '../languages/language.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { findDates } from './find-dates.js';
import { maskAsides, splitSegments } from './split-segments.js';

const IDEOGRAPHIC_NAME = String.raw`[\p{Script=Han}\p{Script=Katakana}ー々・]{2,8}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,7}`;
const IDEOGRAPHIC_END = String.raw`(?=$|[\s　、，,／/|（(\]】）)；;。\d])`;

/** "记者 王五", "文：王五", "取材・文●山田太郎", "[山田太郎，Outlet]", "王五2023-10-25". */
export function readIdeographicByline(text: string, languages: readonly Language[]): Byline | null {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return null;
  for (const label of bylineLexicon(languages).ideographicBy) {
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
  if (text.length > 60) return null;
  const labels = new Set(languages.flatMap(({ published, updated }) => [...published, ...updated]));
  const bare = splitSegments(maskAsides(text, dates)).find((segment) => /^\p{Script=Han}{2,4}$/u.test(segment) && !labels.has(segment));
  return bare === undefined ? null : { authors: [bare], form: 'dated', certainty: bare.length > 2 ? 0.5 : 0.3, evidence: bare };
}
