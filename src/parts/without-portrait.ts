/** Words of the picture beside a name, and the mark of a footnote behind it. */
const PORTRAIT =
  /^(?:[\p{Ll}\d]+[-_])?(?:profile (?:picture|photo|image)|author (?:photo|image)|headshot|avatar|profilbild|autorenbild|autorenfoto|foto de perfil|imagen de perfil|photo de profil|twitter icon)(?: of| von| de)?\s+|\s+(?:(?:headshot|avatar|image)|\p{Lu}+ logo)$|(?:\^\d+|[*†])(?=$|,)/giu;
/** Spares most lines the search. */
const SIGN = /headshot|avatar|profil|autoren|author |icon|image|logo|\^\d|[*†]$/i;

/** A line without what only says that a picture shows its author: "Avatar Ana Ruiz", "Ana Ruiz headshot". */
export function withoutPortrait(text: string): string {
  return SIGN.test(text) ? text.replace(PORTRAIT, '') : text;
}
