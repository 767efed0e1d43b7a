import type { Page } from '../page.js';
import { findDateline } from './find-dateline.js';

/** Paragraphs that may be the first: a headline or a standfirst may have been taken for one. */
const OPENINGS = 3;

export interface Dateline {
  readonly text: string;
  readonly block: number;
}

/** The place, and agency, that opens the first paragraph; it stays in its paragraph too. */
export function readDateline({ blocks, body, measures }: Page): Dateline | null {
  let left = OPENINGS;
  for (let i = Math.max(0, body.first - OPENINGS); i <= body.last && left > 0; i++) {
    const { text } = blocks[i] as Page['blocks'][number];
    const own = measures[i] as Page['measures'][number];
    const isProse = body.isBody[i] === true && own.wordCount > 8 && (own.endsSentence || own.wordCount > 20);
    // Figures below a headline may leave the dateline alone on its line.
    if (!isProse && !/[-–—_]$/.test(text)) continue;
    const found = findDateline(text);
    if (found !== null && (isProse || found.end === text.length)) return { text: found.dateline, block: i };
    if (isProse) left--;
  }
  return null;
}
