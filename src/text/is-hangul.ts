/** Whether a UTF-16 code unit is a syllable of the Korean script. */
export const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
