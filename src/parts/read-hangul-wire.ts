import type { Byline } from './byline.js';

/** The place and the agency that open a report, and who wrote it: "(서울=한누리통신) 김한별 기자 = …". */
const WIRED = /^[([][가-힣]{2,6}\s?=\s?[^()[\]]{2,12}[)\]]\s?([가-힣]{2,4}(?:\s?[·,]\s?[가-힣]{2,4})*)\s?(?:[가-힣]{0,4}기자|특파원)\s?=/;

/** Reads who signs in the first paragraph of a Korean report. */
export function readHangulWire(text: string): Byline | null {
  const [evidence, names] = WIRED.exec(text) ?? [];
  return names === undefined ? null : { authors: names.split(/\s?[·,]\s?/), form: 'signed', certainty: 0.9, evidence: evidence as string };
}
