/** A text as it is compared with another that may be broken elsewhere. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}
