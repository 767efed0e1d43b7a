const ENDING = /(?<=\p{L})(?:\((?:s|e|es|in|innen|a|as|os|en)\)|[*:_·/]in(?:nen)?)(?!\p{L})/iu;

/** "AutorInnen": the capital says it as well. */
const CAPITAL_ENDING = /(?<=\p{Ll}{2})Innen(?!\p{L})/u;

/** A label without the ending that stands for one author or several, for a man or a woman: "Auteur(s)", "Autor*in". */
export function withoutEnding(text: string): string {
  return text.replace(ENDING, '').replace(CAPITAL_ENDING, '');
}
