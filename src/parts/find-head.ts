import type { Head } from './head.js';
import type { Page } from './page.js';

/** The headline and the kicker, and what repeats them; no title rather than a wrong one. */
export function findHead({ blocks, measures, body }: Page): Head {
  for (let i = Math.min(body.first, blocks.length) - 1; i >= 0; i--) {
    const own = measures[i];
    const text = blocks[i]?.text ?? '';
    if (own && own.wordCount >= 4 && own.wordCount <= 25 && own.cues.length === 0) {
      return { titleBlock: i, claims: [{ block: i, from: 0, to: text.length, label: { kind: 'title' }, evidence: 'next above the body' }] };
    }
  }
  return { titleBlock: null, claims: [] };
}
