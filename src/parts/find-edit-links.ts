import { findPhrases, phraseBookOf } from '../languages/find-phrases.js';
import { splitWords } from '../text/split-words.js';
import type { Claim } from './claim.js';
import type { Page } from './page.js';

const LONGEST_HEADING = 160;
const bracketed = /\s?\[([^\][]{2,50})\]$/;

/** What an encyclopedia prints behind its headings for those who write in it: "[edit]", "[Bearbeiten | Quelltext bearbeiten]". */
export function findEditLinks({ blocks, body, spoken }: Page): Claim[] {
  const claims: Claim[] = [];
  for (let block = Math.max(0, body.first); block <= body.last; block++) {
    const text = blocks[block]?.text ?? '';
    if (!text.endsWith(']') || text.length > LONGEST_HEADING) continue;
    const found = bracketed.exec(text);
    if (found === null || !(found[1] as string).split('|').every((part) => isTool(part, spoken))) continue;
    claims.push({
      block,
      from: found.index,
      to: text.length,
      label: { kind: 'removed', reason: 'text-tools' },
      evidence: found[1] as string,
    });
  }
  return claims;
}

function isTool(text: string, spoken: Page['spoken']): boolean {
  const cues = findPhrases(splitWords(text), phraseBookOf(spoken));
  return cues.some(({ topic, coverage }) => topic === 'text-tools' && coverage === 'whole');
}
