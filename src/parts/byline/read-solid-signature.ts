import type { Language } from '../../languages/language.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { opensWithSurname } from './opens-with-surname.js';
import { readIdeographicByline } from './read-ideographic-byline.js';

/** What stands in brackets behind the place and the agency that open a report. */
const AT_START = /^(?:[^（(「“。]{0,28}[（(]([^（()）]{3,30})[)）]|[〔【［[]([^〔〕【】［］[\]]{3,30})[〕】］\]])/u;
/** What stands in brackets at the very end. */
const AT_END = /[（(【［]([^（()）【】［］。]{2,24})[)）】］]$/u;
/** "ワシントン＝佐藤美緒" */
const FROM_PLACE = /^[^＝=]{1,10}[＝=]/u;
const NAME = /^(\p{Script=Han}{1,3})[ 　]?[\p{Script=Han}\p{Script=Hiragana}々]{1,4}$/u;

/** Reads who signs in a paragraph of Chinese or Japanese: "新华社北京1月1日电（记者 王五）…", "…だった。【佐藤美緒】". */
export function readSolidSignature(text: string, languages: readonly Language[]): Byline | null {
  const { ideographicWire, surnames } = bylineLexicon(languages);
  const wired = ideographicWire?.exec(text)?.[1];
  if (wired !== undefined) return signed([wired], wired);
  const [, inFront, inCorners] = AT_START.exec(text) ?? [];
  const [start, end] = [inFront ?? inCorners, AT_END.exec(text)?.[1]];
  for (const inside of [start, end]) {
    if (inside === undefined) continue;
    const byline = readIdeographicByline(inside, languages);
    if (byline?.form === 'labelled') return { ...byline, form: 'signed', evidence: inside };
  }
  return end !== undefined && surnames.size > 0 ? fromKnownSurnames(end, surnames) : null;
}

function fromKnownSurnames(inside: string, surnames: ReadonlySet<string>): Byline | null {
  const names = inside.replace(FROM_PLACE, '').split(/[、，,・]/u);
  return names.every((name) => hasKnownSurname(name, surnames)) ? signed(names, inside) : null;
}

function hasKnownSurname(name: string, surnames: ReadonlySet<string>): boolean {
  const surname = NAME.exec(name)?.[1];
  if (surname === undefined || name.length < 3) return false;
  return opensWithSurname(name, surnames);
}

const signed = (authors: readonly string[], evidence: string): Byline => ({
  authors: [...authors],
  form: 'signed',
  certainty: 0.8,
  evidence,
});
