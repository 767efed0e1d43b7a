const ENDING = /(?<=\p{L})(?:\((?:s|e|es|in|innen|a|as|os|en)\)|[*:_·/]in(?:nen)?)(?!\p{L})/iu;
/** Spares most lines a search behind each of their letters. */
const MAY_END = /[(*:_·/]/;

/** "AutorInnen": the capital says it as well. */
const CAPITAL_ENDING = /(?<=\p{Ll}{2})Innen(?!\p{L})/u;

/** A label without the ending that stands for one author or several, for a man or a woman: "Auteur(s)", "Autor*in". */
export function withoutEnding(text: string): string {
  const rest = MAY_END.test(text) ? text.replace(ENDING, '') : text;
  return rest.includes('Innen') ? rest.replace(CAPITAL_ENDING, '') : rest;
}
