import type { TextRange } from './wrap-lines.js';

export interface Link extends TextRange {
  /** The address, with nothing in it but printable ASCII. */
  readonly target: string;
}

/** The web addresses that are written out in a text. */
export function findLinks(text: string): Link[] {
  if (!text.includes('://')) return [];
  return Array.from(text.matchAll(address), (match) => {
    const found = withoutPunctuation(match[0]);
    return { start: match.index, end: match.index + found.length, target: encodeURI(found).replace(/%25/g, '%') };
  });
}

const address = /\bhttps?:\/\/[^\s<>"“”„«»「」『』（）、。，]+/giu;

/** A sentence ends behind its address; a bracket belongs to it only where it was opened there. */
function withoutPunctuation(found: string): string {
  const trimmed = found.replace(/[.,;:!?'’…]+$/, '');
  return trimmed.endsWith(')') && !trimmed.includes('(') ? withoutPunctuation(trimmed.slice(0, -1)) : trimmed;
}
