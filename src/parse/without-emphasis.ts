import type { Line } from '../article.js';

/** "**bold**", as Markdown and messengers mark it; in a formula a letter or a number stands beside the stars. */
const BOLD = /(?<![\p{L}\p{N}*\\])\*\*(?=[^\s*])([^*]{1,500}?)(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu;
/** A line that is emphasised from end to end. */
const WHOLE = /^\*(?=[^\s*])([^*]+)(?<=[^\s*])\*$/;
const CODE = /^(?: {4}|\t)/;
const FENCE = /^(?:```|~~~)/;

/** The lines without the stars that make words bold, or set a whole line in italics; what stands in a listing keeps them. */
export function withoutEmphasis(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => text.includes('**') || (text.startsWith('*') && WHOLE.test(text)))) return lines;
  let isListing = false;
  return lines.map((line, index) => {
    const { text } = line;
    const isFence = FENCE.test(text);
    if (isFence) isListing = !isListing;
    if (isListing || isFence || !text.includes('*') || CODE.test(text)) return line;
    const plain = text.replace(BOLD, '$1');
    // The rest of a wrapped line is emphasised by what stands in the line above.
    const isApart = index === 0 || lines[index - 1]?.text.trim() === '';
    return { ...line, text: isApart ? plain.replace(WHOLE, '$1') : plain };
  });
}
