/** Words of the picture beside a name, and the mark of a footnote behind it. */
const PORTRAIT =
  /^(?:[\p{Ll}\d]+[-_])?(?:profile (?:picture|photo|image)|author (?:photo|image)|headshot|avatar|profilbild|autorenbild|autorenfoto|foto de perfil|imagen de perfil|photo de profil|twitter icon)(?: of| von| de)?\s+|\s+(?:(?:headshot|avatar|image)|\p{Lu}+ logo)$|(?:\^\d+|[*†])(?=$|,)/giu;
/** What text browsers print for a picture, and the names of icons whose font is not there. */
const PICTURE = /\[[\w.,;:%~+-]{1,80}\]\s*|\b(?:access_time|account_circle|calendar_today|date_range|person_outline|perm_identity)\s?/g;
/** Spares most lines the search. */
const SIGN = /headshot|avatar|profil|autoren|author |icon|image|logo|\^\d|[*†]$/i;

/** A line without what only says that a picture shows its author: "Avatar Ana Ruiz", "Ana Ruiz headshot". */
export function withoutPortrait(text: string): string {
  const said = text.includes('[') || text.includes('_') ? withoutPictures(text) : text;
  return SIGN.test(said) ? said.replace(PORTRAIT, '') : said;
}

function withoutPictures(text: string): string {
  const rest = text.replace(PICTURE, '');
  return /\p{L}/u.test(rest) ? rest : text;
}
