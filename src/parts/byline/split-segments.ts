/** What cannot be part of a name splits the line; the mask keeps every place where it is. */
const ADDRESS = /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,}|(?:^|[^\p{L}\p{N}])@[\w.]{2,}|[\p{Ll}]@[\w.]{2,}/u;
const ASIDE =
  /[^\s@]{1,64}@[^\s@]{1,64}\.\p{L}{2,}|@[\w.]{2,}|https?:\S+|www\.\S+|\d{1,2}[:.]\d\d(?!\d)(?:\s?[ap]\.?m\b\.?)?|[([][^()[\]]{0,80}[)\]]/gu;

/** Spares most lines a search that is dear. */
const MAY_HOLD_ASIDE = /[@[(]|\d[:.]\d|www|http/;

export const holdsAddress = (text: string): boolean => text.includes('@') && ADDRESS.test(text);

export function maskAsides(text: string, dates: readonly { start: number; end: number }[]): string {
  let masked = text;
  for (const { start, end } of dates) masked = masked.slice(0, start) + '|'.padEnd(end - start) + masked.slice(end);
  return !MAY_HOLD_ASIDE.test(masked) ? masked : masked.replace(ASIDE, (aside) => '|'.padEnd(aside.length));
}

/** What separates wherever it stands. */
const SIGNS = '|•·∙●‧▪■►»›\\t\\n–—';
const SEPARATOR = new RegExp(`[${SIGNS}]|\\s-+\\s|\\s[-~]|[-~]\\s|\\/+|\\s{4,}|^[\\s*#>-]+`, 'u');

/** Spares most lines a search at each of their characters. */
const MAY_SEPARATE = new RegExp(`[${SIGNS}~/*#>-]|\\s{4}|^\\s`);

export function splitSegments(masked: string): string[] {
  return (MAY_SEPARATE.test(masked) ? masked.split(SEPARATOR) : [masked])
    .map((segment) => segment.replace(/^[\s,;:]+|[\s,;]+$/g, ''))
    .filter((segment) => /[\p{L}\p{N}]/u.test(segment));
}
