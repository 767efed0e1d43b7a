import type { PhraseTopic } from '../languages/language.js';
import type { Body, Page } from '../parts/page.js';

/** Words of a line of the foot, and of one that gives an address. */
const LONGEST_LINE = 45;
const LONGEST_ADDRESS = 8;
/** A last paragraph of which the score is surer stays for all that is said inside it. */
const SURE = 0.95;

/** What is said at the end of a page, and in a story seldom: "Sign up for our newsletter", "All rights reserved". */
const footTopics: ReadonlySet<PhraseTopic> = new Set([
  'app-promotion',
  'comments',
  'contact',
  'copyright',
  'disclaimer',
  'follow',
  'form',
  'login',
  'newsletter',
  'paywall',
  'related',
  'share',
  'text-tools',
]);

/** The body without what stands at its end and has the words of a page's foot somewhere, or the address of who wrote it. */
export function withoutFoot(page: Page, { first, last, isBody }: Body): Body {
  const flags = [...isBody];
  let end = last;
  while (end > first && isOfFoot(page, end)) {
    flags[end] = false;
    end = flags.lastIndexOf(true, end);
  }
  return { first, last: end, isBody: flags };
}

function isOfFoot({ blocks, measures, scores }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_LINE) return false;
  if (own.wordCount <= LONGEST_ADDRESS && /\S@\w+[.-]\w/.test(blocks[index]?.text ?? '')) return true;
  const isSure = (scores[index] as number) >= SURE;
  return own.cues.some(({ topic, coverage }) => footTopics.has(topic) && !(isSure && coverage === 'inside'));
}
