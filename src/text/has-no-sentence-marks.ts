import { isDictionaryLetter } from './is-dictionary-letter.js';

/** Whether a UTF-16 code unit is a letter of Thai or Lao, which put no mark behind a sentence. */
export const hasNoSentenceMarks = (code: number): boolean => code < 0x0f00 && isDictionaryLetter(code);
