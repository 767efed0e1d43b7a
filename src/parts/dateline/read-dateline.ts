import type { Page } from '../page.js';
import { findDateline } from './find-dateline.js';

/** Paragraphs that may be the first: a headline or a standfirst may have been taken for one. */
const OPENINGS = 3;

export interface Dateline {
  readonly text: string;
  readonly block: number;
}

/** The place, and agency, that opens the first paragraph; it stays in its paragraph too. */
export function readDateline(page: Page): Dateline | null {
  const { blocks, body, measures } = page;
  let left = OPENINGS;
  for (let i = Math.max(0, body.first - OPENINGS); i <= body.last && left > 0; i++) {
    const { text } = blocks[i] as Page['blocks'][number];
    const own = measures[i] as Page['measures'][number];
    const isProse = body.isBody[i] === true && own.wordCount > 8 && (own.endsSentence || own.wordCount > 20);
    // Figures below a headline may leave the dateline alone on its line.
    if (!isProse && !/[-–—_]$/.test(text)) continue;
    const found = findDateline(text);
    if (found !== null && (isProse || found.end === text.length) && !isLabel(page, i, text.slice(0, found.end)))
      return { text: found.dateline, block: i };
    if (isProse) left--;
  }
  return null;
}

/** "WATCH: …", "A COSTLY SALE: …": a place that no dash sets off has its day or its agency beside it, or the text names it once more; and where one speaks, others do so below. */
function isLabel({ blocks, body }: Page, block: number, opening: string): boolean {
  if (!/[.:]\s+$/.test(opening)) return false;
  const others = blocks.filter((_, other) => other !== block && body.isBody[other] === true);
  if (opening.includes(':') && others.some(({ text }) => TURN.test(text))) return true;
  const [word = ''] = /\p{L}{4,}/u.exec(opening) ?? [];
  const name = word.charAt(0) + word.slice(1).toLowerCase();
  return !(/[\d)）]/.test(opening) || blocks.some(({ text }) => text.includes(name)));
}

/** "SALOME ROSSI: Every morning." */
const TURN = /^\p{Lu}[\p{Lu}\s.'’-]{2,30}: /u;
