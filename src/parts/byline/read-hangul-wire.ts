import type { Language } from '../../languages/language.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';

/** Reads who signs in the first paragraph of a Korean report, behind the place and the agency: "(서울=한누리통신) 김한별 기자 = …". */
export function readHangulWire(text: string, languages: readonly Language[]): Byline | null {
  if (!text.startsWith('(') && !text.startsWith('[')) return null;
  const [evidence, names] = bylineLexicon(languages).hangulWire?.exec(text) ?? [];
  return names === undefined ? null : { authors: names.split(/\s?[·,]\s?/), form: 'signed', certainty: 0.9, evidence: evidence as string };
}
