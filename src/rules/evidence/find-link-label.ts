import type { Page } from '../../parts/page.js';
import { holdsAny } from '../../text/holds-any.js';

/** Words of a line that announces another article. */
const LONGEST = 25;
/** A label in front of a headline: letters and spaces up to the first sign. */
const LABELLED = /^[[(>»›• ]*(\p{L}[\p{L}\p{M}' ]{1,24}?) ?[:：|>»›→] ?["“„«‘'¿¡]?[^\p{Ll}\p{P}\s]/u;

/** A sign that points to another page, in front of its headline: "→ The harbour closes at night", ">> The harbour closes". */
const ARROW = /^(?:→|➡\uFE0F?|▶\uFE0F?|►|👉|📲|>>)(?= ?[^\s<>])/u;

/** Each label has one of them behind it. */
const signs = [':', '：', '|', '>', '»', '›', '→'];

/** The word in front of another article's headline: "WATCH: The harbour from above", "Lea: El puerto cierra". */
export function findLinkLabel({ blocks, measures, spoken }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST || (own.endsSentence && !'?!？！…'.includes(own.lastCharacter))) return null;
  const text = blocks[index]?.text ?? '';
  const arrow = ARROW.exec(text)?.[0];
  if (arrow !== undefined) return arrow;
  if (!holdsAny(text, signs)) return null;
  const label = LABELLED.exec(text)?.[1]?.toLowerCase().trim();
  return label !== undefined && spoken.some(({ linkLabels }) => linkLabels.includes(label)) ? label : null;
}
