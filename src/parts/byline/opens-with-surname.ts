/** Characters of a surname, the longer first, in a script that sets no space behind it. */
const LENGTHS = [3, 2];

/** Whether a name written without a space opens with one of the surnames, and more follows. */
export const opensWithSurname = (name: string, surnames: ReadonlySet<string>): boolean =>
  LENGTHS.some((length) => length < name.length && surnames.has(name.slice(0, length)));
