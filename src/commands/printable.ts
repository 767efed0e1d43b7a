const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/gu;
const short: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** A name or message that is safe to print on one line of a terminal: what is invisible is escaped. */
export function printable(text: string): string {
  return text.replace(unsafe, (character) => short[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
