/** Whether a UTF-16 code unit is of Thai, Lao, Burmese or Khmer, which are written without spaces between words; digits are as well. */
export function isSoutheastAsian(code: number): boolean {
  if (code < 0x0e00 || code > 0xaa7f) return false;
  return code <= 0x0eff || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) || code >= 0xaa60;
}
