import type { BylineLexicon } from './byline-lexicon.js';

/** What text browsers print for a picture, and the names of icons whose font is not there. */
const PICTURE = /\[[\w.,;:%~+-]{1,80}\]\s*|\b(?:access_time|account_circle|calendar_today|date_range|person_outline|perm_identity)\s?/g;

/** A line without what only says that a picture shows its author: "Avatar Ana Ruiz", "Ana Ruiz headshot". */
export function withoutPortrait(text: string, { portrait }: BylineLexicon): string {
  const rest = text.includes('[') || text.includes('_') ? withoutPictures(text) : text;
  return portrait.mayBe.test(rest) ? rest.replace(portrait.said, '') : rest;
}

function withoutPictures(text: string): string {
  const rest = text.replace(PICTURE, '');
  return /\p{L}/u.test(rest) ? rest : text;
}
