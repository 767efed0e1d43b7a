import type { Page } from '../page.js';
import { bylineLexicon } from './byline-lexicon.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';

const MOST_WORDS = 6;
const LONGEST = 50;

/** What a short line says of the name beside it: what somebody is ("Staff writer", "Politics reporter, London"), or that the pictures are by him ("Photo"). */
export function saysOffice({ blocks, measures, spoken }: Page, block: number): 'role' | 'picture' | null {
  const text = blocks[block]?.text ?? '';
  if (text.length > LONGEST || (measures[block]?.wordCount ?? 0) > MOST_WORDS) return null;
  const { roles, notAuthors } = bylineLexicon(spoken);
  const tokens = splitNameTokens(text);
  if (phraseAt(notAuthors, tokens, 0) > 0) return 'picture';
  return tokens.some((_, at) => phraseAt(roles, tokens, at) > 0) ? 'role' : null;
}
