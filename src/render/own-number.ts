/** Number or letter that an item of a list brings along, and what it stands before. */
export interface NumberedText {
  readonly number: string;
  readonly rest: string;
}

/** Takes "12.", "3)", "(3)" or "a)" off the head of an item; null where it has none and is due a bullet. */
export function takeOwnNumber(text: string): NumberedText | null {
  const [mark = '', number = ''] = ownNumber.exec(text) ?? [];
  return mark === '' ? null : { number, rest: text.slice(mark.length) };
}

const ownNumber = /^(\d{1,3}[.)]|\(\d{1,3}\)|[A-Za-z]\)) (?=\S)/;
