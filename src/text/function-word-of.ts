import { isHangul } from './is-hangul.js';

/** What is looked up among the function words of a language: the word, or its last syllable in Korean, which writes them on to other words. */
export function functionWordOf(word: string): string {
  return isHangul(word.charCodeAt(word.length - 1)) ? word.charAt(word.length - 1) : word;
}
