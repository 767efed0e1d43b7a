import type { Language } from '../../languages/language.js';
import { lastOfOrganisations } from '../../names/organisation-words.js';
import { findDates } from '../date/find-dates.js';
import type { Byline } from './byline.js';
import { type BylineLexicon, bylineLexicon } from './byline-lexicon.js';
import { opensWithSurname } from './opens-with-surname.js';
import { maskAsides, splitSegments } from './split-segments.js';

const LABELLED_NAME =
  /^([\p{Script=Han}\p{Script=Katakana}ー々・]{2,8}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,7})(?=$|[\s　、，,／/|（([\]】〕）)；;。\d])[\s　、，,]*/u;
/** Family and given name with a space between, as Japanese bylines set them. */
const LABELLED_SPACED =
  /^(\p{Script=Han}{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4})(?=$|[\s　、，,／/|（([\]】〕）)；;。\d])[\s　、，,]*/u;
const LATIN_NAME = /^(\p{Lu}[\p{Ll}\p{Lu}'’.-]+(?: \p{Lu}[\p{Ll}\p{Lu}'’.-]*){1,3})/u;
const SIGNED =
  /^[[［【（(]([\p{Script=Han}\p{Script=Katakana}ー々・]{2,8}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{2,7})[，,、／/]\s?[^[\]【】]{2,20}[\]］】）)]$/u;
/** What may stand in front of a label that is not the line's first word: a sign, or the last character of a paper's or an agency's name. */
const BEFORE_LABEL = /[\s　（(【［〔[|｜︱│丨/／：:●•·＝=】社报報网網刊]/u;
const BEHIND_LABEL = /^[\s　:：●•＝=／/・|｜︱│丨]+/u;
/** "何一鸣摄" made the picture. */
const PHOTOGRAPHER = /[摄攝]$/;
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST_NAME = 6;
const LONGEST_IN_HAN = 4;
const LONGEST_LINE = 60;

/** "记者 王五", "文：王五", "取材・文●山田太郎", "[山田太郎，Outlet]", "王五2023-10-25". */
export function readIdeographicByline(text: string, languages: readonly Language[]): Byline | null {
  if (!/[\p{Script=Han}\p{Script=Katakana}]/u.test(text)) return null;
  return (
    fromReport(text.trim(), languages) ??
    fromLabel(text, languages) ??
    fromBrackets(text.trim()) ??
    fromNameInFront(text.trim(), languages) ??
    fromDate(text, languages) ??
    fromReporter(text, languages) ??
    fromName(text.trim(), languages)
  );
}

/** "記者王小五台北報導": only how long names and places are tells where the one ends. */
function fromReport(text: string, languages: readonly Language[]): Byline | null {
  const name = bylineLexicon(languages).ideographicReport?.exec(text)?.[1];
  return name === undefined ? null : { authors: [name], form: 'labelled', certainty: 0.9, evidence: text };
}

function fromLabel(text: string, languages: readonly Language[]): Byline | null {
  const lexicon = bylineLexicon(languages);
  const found: { label: string; at: number; names: readonly string[] }[] = [];
  for (const label of lexicon.ideographicBy) {
    const at = text.indexOf(label);
    if (at < 0 || (at > 0 && !BEFORE_LABEL.test(text.charAt(at - 1))) || found.some((one) => one.label.includes(label))) continue;
    const names = namesBehind(text.slice(at + label.length), label, lexicon);
    if (names.length > 0) found.push({ label, at, names });
  }
  const [first, ...others] = found.sort((a, b) => a.at - b.at);
  if (first === undefined) return null;
  const authors = new Set([first, ...others].flatMap(({ names }) => names));
  return { authors: [...authors], form: 'labelled', certainty: 0.9, evidence: first.label };
}

/** The names behind a label that are none of a photographer, and no words of a sentence. */
function namesBehind(behind: string, label: string, lexicon: BylineLexicon): readonly string[] {
  // "記事広告" is another word.
  if (lexicon.namesApart && (label.endsWith('者') ? KANA : IDEOGRAPH).test(behind)) return [];
  const between = BEHIND_LABEL.exec(behind)?.[0] ?? '';
  const isApart = between !== '';
  // "文化局" is another word.
  if (label.length === 1 && !isApart) return [];
  const { names, rest } = namesAt(behind.slice(between.length), lexicon.namesApart);
  const said = behind.slice(between.length, behind.length - rest.length);
  if ((!isApart || lexicon.ideographicReporters.has(label)) && goesOn(said, rest, lexicon.ideographicBy)) return [];
  // "作者指出（見圖），…。"
  if (!isApart && OPENING_BRACKET.test(rest) && AT_END_OF_SENTENCE.test(rest)) return [];
  return names.filter((name) => !PHOTOGRAPHER.test(name) && !lexicon.ideographicBy.includes(name) && !lexicon.ideographicRoles.has(name));
}

const COMMA = /[，,]/;
const OPENING_BRACKET = /^[（(]/;
const AT_END_OF_SENTENCE = /[。！？!?…」”]$/u;

/** "记者了解到，工程…": what stands between the label and a comma is a verb, where a sentence and no other name follows. */
function goesOn(said: string, rest: string, labels: readonly string[]): boolean {
  if (!COMMA.test(said)) return false;
  return AT_END_OF_SENTENCE.test(rest) || (IDEOGRAPH.test(rest) && !labels.some((label) => rest.startsWith(label)));
}

/** Names that follow one another, and what stands behind them. */
function namesAt(text: string, maySpace: boolean): { readonly names: readonly string[]; readonly rest: string } {
  const latin = LATIN_NAME.exec(text)?.[1];
  if (latin !== undefined) return { names: [latin], rest: text.slice(latin.length) };
  const names: string[] = [];
  const next = (rest: string): RegExpExecArray | null => (maySpace ? LABELLED_SPACED.exec(rest) : null) ?? LABELLED_NAME.exec(rest);
  let rest = text;
  for (let match = next(rest); match !== null; match = next(rest)) {
    const [whole, name] = match as unknown as [string, string];
    if (name.length > (/^\p{Script=Han}+$/u.test(name) ? LONGEST_IN_HAN : LONGEST_NAME)) break;
    names.push(name.replace('　', ' '));
    rest = rest.slice(whole.length);
  }
  return { names, rest };
}

function fromBrackets(text: string): Byline | null {
  const name = SIGNED.exec(text)?.[1];
  return name === undefined ? null : { authors: [name], form: 'role', certainty: 0.7, evidence: text };
}

const IN_FRONT = /^(\p{Script=Han}{2,4})\s?[／/|｜]\s?(\p{Script=Han}{1,5})$/u;
/** The sign that the covers of books set behind their authors, which pages of any language name. */
const BOOK =
  /^(?:(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})|(\p{Script=Han}{1,3}[ 　]?[\p{Script=Han}\p{Script=Hiragana}]{1,4}))[ 　]著(?=$|[、，,])/u;

/** "王五／文", "佐藤 美緒 著、…" */
function fromNameInFront(text: string, languages: readonly Language[]): Byline | null {
  if (text.length > LONGEST_LINE) return null;
  const { ideographicBy, ideographicRoles } = bylineLexicon(languages);
  const book = BOOK.exec(text);
  if (book !== null) return { authors: [(book[1] ?? book[2]) as string], form: 'labelled', certainty: 0.8, evidence: text };
  const [, name, label] = IN_FRONT.exec(text) ?? [];
  if (name === undefined || label === undefined) return null;
  const isLabel = (word: string): boolean => ideographicBy.includes(word) || ideographicRoles.has(word);
  // "王五／台北報導"
  const isReport = label.length > 2 && isLabel(label.slice(-2));
  return (isLabel(label) || isReport) && !isLabel(name) ? { authors: [name], form: 'labelled', certainty: 0.8, evidence: text } : null;
}

/** A name of two characters may as well be a word, in Japanese it is one. */
function fromDate(text: string, languages: readonly Language[]): Byline | null {
  if (text.length > LONGEST_LINE) return null;
  const dates = findDates(text, languages);
  if (dates.length === 0) return null;
  const labels = languages.flatMap(({ published, updated }) => [...published, ...updated]);
  const { namesApart } = bylineLexicon(languages);
  const name = splitSegments(maskAsides(text, dates)).find(
    (segment) =>
      !lastOfOrganisations.has(segment.slice(-1)) &&
      (namesApart ? /^\p{Script=Han}{3,5}$/u : /^\p{Script=Han}{2,4}$/u).test(segment) &&
      !labels.includes(segment),
  );
  return name === undefined ? null : { authors: [name], form: 'dated', certainty: name.length > 2 ? 0.5 : 0.3, evidence: name };
}

/** "佐伯美緒記者" */
function fromReporter(text: string, languages: readonly Language[]): Byline | null {
  const name = bylineLexicon(languages).reporterAlone?.exec(text)?.[1];
  return name === undefined ? null : { authors: [name.replace('　', ' ')], form: 'role', certainty: 0.8, evidence: text };
}

const SPACED_ALONE = /^\p{Script=Han}{1,3}[ 　][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]{1,4}$/u;

const SOLID_ALONE = /^\p{Script=Han}{2,4}[\p{Script=Han}\p{Script=Hiragana}]{1,4}$/u;

/** "佐伯 美緒", "佐藤美緒": anywhere but in Japanese these may be words. */
function fromName(text: string, languages: readonly Language[]): Byline | null {
  const { namesApart, surnames } = bylineLexicon(languages);
  if (!namesApart) return null;
  if (SPACED_ALONE.test(text)) return { authors: [text.replace('　', ' ')], form: 'bare', certainty: 0.6, evidence: text };
  const isName = SOLID_ALONE.test(text) && opensWithSurname(text, surnames);
  return isName ? { authors: [text], form: 'bare', certainty: 0.5, evidence: text } : null;
}
