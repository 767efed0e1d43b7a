import type { Reason } from '../../article.js';
import type { PhraseTopic } from '../../languages/language.js';
import type { Body, Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { findContacts } from './find-contacts.js';
import { withoutBio } from './without-bio.js';

/** Words of a line of the foot, and of one that gives an address. */
const LONGEST_LINE = 45;
const LONGEST_ADDRESS = 8;
/** A last paragraph of which the score is surer stays for all that is said inside it. */
const SURE = 0.95;

/** What is said at the end of a page, and in a story seldom: "Sign up for our newsletter", "All rights reserved". */
const footTopics: ReadonlySet<PhraseTopic> = new Set([
  'app-promotion',
  'author-bio',
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

/** Where the text is from and what was changed in it, told in so many words of a phrase at the least. */
const notes: ReadonlySet<PhraseTopic> = new Set(['attribution', 'correction']);
const FEWEST_OF_NOTE = 4;

/** The body without what stands at its end and has the words of a page's foot somewhere, or the address of who wrote it. */
export function withoutFoot(page: Page, exclusions: readonly (Reason | null)[], body: Body): Body {
  const { first, isBody } = withoutBio(page, body);
  const flags = [...isBody];
  const last = dropFoot(page, flags, first);
  flags.fill(false, findTail(page, exclusions, last, flags), last + 1);
  flags.fill(false, findContacts(page, first, last), last + 1);
  return { first, last: dropFoot(page, flags, first), isBody: flags };
}

/** Clears the flags of what ends the body and is of the page's foot; the last block that stays. */
function dropFoot(page: Page, flags: boolean[], first: number): number {
  let end = flags.lastIndexOf(true);
  while (end > first && isOfFoot(page, end)) {
    flags[end] = false;
    end = flags.lastIndexOf(true, end);
  }
  return end;
}

/** Blocks at the end of the body among which a heading of other articles may stand, and words of each headline below. */
const REACH_OF_TAIL = 9;
const LONGEST_HEADLINE = 15;
const FEWEST_HEADLINES = 2;

/** Where "More from the harbour" stands at the end of the body, and below it short lines alone: the headlines of other articles, sentences or not. */
function findTail({ measures, scores }: Page, exclusions: readonly (Reason | null)[], last: number, isBody: readonly boolean[]): number {
  let headlines = 0;
  for (let index = last; index > last - REACH_OF_TAIL && index > 0; index--) {
    const own = measures[index] as Measures;
    const isHeading = exclusions[index] === 'related' || (announcesOthers(own) && (scores[index] as number) < LEAST_OF_HEADING);
    if (isHeading && headlines >= FEWEST_HEADLINES) return index;
    if (!isBody[index]) continue;
    if (own.wordCount > LONGEST_HEADLINE || own.sentenceEnds > 1) return last + 1;
    headlines++;
  }
  return last + 1;
}

/** "See also", with a button behind it or not. */
const LONGEST_HEADING = 4;
const LEAST_OF_HEADING = 0.45;
const announcesOthers = ({ wordCount, cues }: Measures): boolean =>
  wordCount <= LONGEST_HEADING && cues.some(({ topic, from }) => topic === 'related' && from === 0);

/** A reference of an encyclopedia, with the link back to where it is cited. */
const CITATION = /^\^ /;

function isOfFoot({ blocks, measures, scores }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_LINE) return false;
  if (CITATION.test(blocks[index]?.text ?? '')) return true;
  if (own.wordCount <= LONGEST_ADDRESS && /\S@\w+[.-]\w/.test(blocks[index]?.text ?? '')) return true;
  if (own.cues.some(({ topic, coverage, from, to }) => notes.has(topic) && coverage !== 'end' && from === 0 && to - from >= FEWEST_OF_NOTE))
    return true;
  const isSure = (scores[index] as number) >= SURE;
  const hasHandle = /(?:^| )@\w/.test(blocks[index]?.text ?? '');
  return own.cues.some(
    ({ topic, coverage }) =>
      footTopics.has(topic) && (topic === 'copyright' || (topic === 'follow' && hasHandle) || !isSure || coverage !== 'inside'),
  );
}
