import type { Language } from '../../languages/language.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { hasGivenName, isPerson, namesAt } from './find-names.js';
import { splitNameTokens } from './split-name-tokens.js';

/** What stands in brackets behind the last sentence, and the sign that ends a report. */
const AT_END = /[.!?"”“»]\s?[([]([^()[\]\d:]{5,60})[)\]](?:\s?[+*]{2,3})?$/u;
const AGENCY = /\s?[/,]\s?[\p{L}-]{2,5}$/u;

/** Reads who signs behind the last sentence: "… on Monday. (Ana Ruiz)", "… am Montag. (Ana Ruiz/dpa) +++". */
export function readSignedEnd(text: string, languages: readonly Language[]): Byline | null {
  if (!/[)\]*+]$/.test(text)) return null;
  const inside = AT_END.exec(text)?.[1]?.replace(AGENCY, '');
  if (inside === undefined) return null;
  const line = { text: inside, tokens: splitNameTokens(inside), lexicon: bylineLexicon(languages) };
  const { names, next } = namesAt(line, 0);
  if (next < line.tokens.length || names.length === 0 || names.length > 3) return null;
  if (!names.every((name) => hasGivenName(name) && isPerson(name))) return null;
  return { authors: names.map((name) => name.text), form: 'signed', certainty: 0.8, evidence: inside };
}
