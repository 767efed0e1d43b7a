/** Whether a text has one of some signs: cheaper than an expression that begins by looking for them. */
export const holdsAny = (text: string, signs: readonly string[]): boolean => signs.some((sign) => text.includes(sign));
