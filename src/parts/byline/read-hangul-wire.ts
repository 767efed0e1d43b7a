import type { Language } from '../../languages/language.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';

/** Reads who signs where a Korean report opens: "(서울=한누리통신) 김한별 기자 = …", "[한누리통신 김한별 기자] …". */
export function readHangulWire(text: string, languages: readonly Language[]): Byline | null {
  if (!text.startsWith('(') && !text.startsWith('[')) return null;
  const { hangulWire, hangulOpening, hangulPictures, hangulOthers } = bylineLexicon(languages);
  const [evidence, names] = hangulWire?.exec(text) ?? (hangulPictures?.test(text) ? null : hangulOpening?.exec(text)) ?? [];
  const authors = names?.split(/\s?[·,]\s?/).filter((name) => !hangulOthers.has(name)) ?? [];
  return authors.length === 0 ? null : { authors, form: 'signed', certainty: 0.9, evidence: evidence as string };
}
