import type { TextRange } from './wrap-lines.js';

export interface Link extends TextRange {
  /** The address, with nothing in it but printable ASCII. */
  readonly target: string;
}

/** The web addresses that are written out in a text. */
export function findLinks(text: string): Link[] {
  if (!text.includes('://')) return [];
  return Array.from(text.matchAll(address)).flatMap((match) => {
    if (match[0].length > LONGEST) return [];
    const found = withoutPunctuation(match[0]);
    return { start: match.index, end: match.index + found.length, target: encodeURI(found).replace(/%25/g, '%') };
  });
}

/** Terminals take no longer address, and each line that shows a part of it would repeat the whole. */
const LONGEST = 2000;

const address = /\bhttps?:\/\/[^\s<>"“”„«»「」『』（）、。，]+/giu;

/** A sentence ends behind its address; a bracket belongs to it only where it was opened there. */
function withoutPunctuation(found: string): string {
  const trimmed = found.replace(/[.,;:!?'’…]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? withoutPunctuation(trimmed.slice(0, -1)) : trimmed;
}
