import type { Language } from '../languages/language.js';
import { anyOf } from '../text/any-of.js';
import { onceFor } from '../text/once-for.js';

const SHORTEST = 100;

/** "By Ana Ruiz, an editor who has covered …": a paragraph about the author for a byline. */
const telling = onceFor((spoken: readonly Language[]): RegExp => {
  const forms = spoken.flatMap(({ byline, indefinite }) =>
    indefinite ? [`(?:${anyOf(byline.by.map(capitalised))})(?: \\p{Lu}[\\p{L}.'’-]{1,20}){2,4}, (?:${anyOf(indefinite)}) `] : [],
  );
  return new RegExp(`^(?:${forms.join('|') || '(?!)'})`, 'u');
});

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** What names the author in a paragraph that tells of him, or the whole line. */
export const openingOf = (text: string, spoken: readonly Language[]): string =>
  text.length > SHORTEST && telling(spoken).test(text) ? text.slice(0, text.indexOf(',')) : text;
