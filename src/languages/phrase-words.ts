import { splitWords } from '../text/split-words.js';

/** A word that is the same in a phrase and in a text. */
const simple = /^(?:#|[a-z]+)$/;

const plain = /^[a-z]+(?: [a-z]+)*$/;

/** The words of a phrase as `splitWords` finds them in a text, with `*` and `#` among them. */
export function phraseWords(phrase: string): string[] {
  if (plain.test(phrase)) return phrase.split(' ');
  return phrase.split(' ').flatMap((part) => (part === '*' || simple.test(part) ? part : splitWords(part).words));
}
