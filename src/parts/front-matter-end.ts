const FENCE = '---';
/** Lines that front matter has at the most. */
const LONGEST = 60;

/** Where the second of two lines of dashes stands, with the first of which a text begins; 0 where it begins otherwise. */
export function frontMatterEnd(lines: readonly { readonly text: string }[]): number {
  if (lines[0]?.text.trimEnd() !== FENCE) return 0;
  return Math.max(
    0,
    lines.slice(0, LONGEST).findIndex(({ text }, index) => index > 0 && text.trimEnd() === FENCE),
  );
}
