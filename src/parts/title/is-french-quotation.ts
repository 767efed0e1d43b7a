/** Whether a sign in a headline opens or closes a quotation: French sets spaces inside, as others do around signs between names. */
export function isFrenchQuotation(text: string, at: number, sign: string): boolean {
  return (sign.includes('«') && text.includes('»', at + sign.length)) || (sign.includes('»') && text.lastIndexOf('«', at - 1) >= 0);
}
