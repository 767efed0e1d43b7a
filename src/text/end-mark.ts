/** What a line ends in, in the order in which it is less and less a headline: nothing, a question or an exclamation, what is to be gone on with, a full stop. */
export type EndMark = 0 | 1 | 2 | 3;

export function endMark(text: string): EndMark {
  if (/[.。।۔]["'”’»)]?$/.test(text)) return 3;
  if (/[?!？！؟]["'”’»)]?$/.test(text)) return 1;
  return /[:：…,，]$/.test(text) ? 2 : 0;
}
