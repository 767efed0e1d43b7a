/** A phrase without the `*` at either end. */
export function innerPhrase(phrase: string): string {
  return phrase.slice(phrase.startsWith('*') ? 1 : 0, phrase.endsWith('*') ? -1 : undefined).trim();
}
