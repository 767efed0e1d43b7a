/** "By Ana Ruiz, an editor who has covered …": a paragraph about the author for a byline. */
const TELLING = /^(?:By|Von|Par|Por)(?: \p{Lu}[\p{L}.'’-]{1,20}){2,4}, (?:an?|the|who|eine?|une?|una?) /u;
const SHORTEST = 100;

const isTelling = (text: string): boolean => /^(?:By|Von|Par|Por) /.test(text) && TELLING.test(text);

/** What names the author in a paragraph that tells of him, or the whole line. */
export const openingOf = (text: string): string => (text.length > SHORTEST && isTelling(text) ? text.slice(0, text.indexOf(',')) : text);
