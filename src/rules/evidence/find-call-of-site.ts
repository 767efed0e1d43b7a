import type { PhraseTopic } from '../../languages/language.js';
import type { Page } from '../../parts/page.js';

/** Blocks at the top of the page among which its name stands, and words of the name. */
const HEAD = 3;
const LONGEST_NAME = 5;
/** Words in front of the name: "Subscribe to", "Sign up for". */
const CALL = /^(\p{L}+)(?: \p{L}+){0,2} $/u;
const topics: readonly PhraseTopic[] = ['newsletter', 'paywall', 'login', 'follow'];

/** A call that ends in the name of the site, as it stands alone at the top of the page, below the story: "Subscribe to The Harbour Post". */
export function findCallOfSite({ blocks, body, measures, spoken }: Page, index: number): string | null {
  if (index * 2 <= body.first + body.last || measures[index]?.endsSentence) return null;
  const text = blocks[index]?.text ?? '';
  const name = blocks
    .slice(0, Math.min(HEAD, body.first))
    .find(({ text: top }, at) => text.endsWith(` ${top}`) && (measures[at]?.wordCount ?? 0) <= LONGEST_NAME);
  const word = name && CALL.exec(text.slice(0, -name.text.length))?.[1]?.toLowerCase();
  if (name === undefined || word === undefined) return null;
  return spoken.some(({ phrases }) => topics.some((topic) => phrases[topic].includes(word))) ? name.text : null;
}
