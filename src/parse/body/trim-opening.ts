import type { Claim } from '../../parts/claim.js';
import type { Dateline } from '../../parts/dateline/read-dateline.js';
import type { Body, Page } from '../../parts/page.js';
import { ticker } from '../../rules/ticker.js';
import type { Measures } from '../../score/measure-block.js';
import { isProse } from '../../score/survey.js';
import { listOf } from '../../text/list-of.js';
import { withoutLooseLabels } from './without-loose-labels.js';

/** A line of more words says more than who and when. */
const MOST_CLAIM_WORDS = 12;
/** Blocks below the body's first in which a byline or a date still belongs to the head of the page. */
const REACH = 14;
/** A paragraph of so many words is the story's, whatever stands below it. */
const PARAGRAPH = 30;
/** Words of prose above the byline, and their share of the body's: a standfirst and a caption or two. */
const MOST_WORDS = 90;
const MOST_SHARE = 0.25;

/**
 * The body without what stands above the byline, the date or the dateline in its opening: on today's
 * pages standfirst, buttons, pictures and captions stand there, and the story begins below.
 */
export function trimOpening(page: Page, claims: readonly Claim[], dateline: Dateline | null): Body {
  const { body } = page;
  const end = endsOfHead(page, claims, dateline).find((block) => !isStory(page, block));
  if (end === undefined || end < body.first) return body;
  const below = listOf(body.isBody, (inBody, index) => inBody && index > end);
  return withoutLooseLabels(page, below) ?? body;
}

/** The blocks that byline, date or dateline say to stand above the story, the last first: a short article may have its date at its foot. */
function endsOfHead(page: Page, claims: readonly Claim[], dateline: Dateline | null): number[] {
  const { body, measures } = page;
  const isNear = ({ block }: Claim): boolean => block <= body.first + REACH && (measures[block] as Measures).wordCount <= MOST_CLAIM_WORDS;
  const ends = claims
    .filter((claim) => isNear(claim) && !isOfEntry(page, claim))
    .map(({ block }) => {
      let end = block;
      while (isRestOfDate(measures[end + 1])) end++;
      return end;
    });
  if (dateline !== null && dateline.block <= body.first + REACH) ends.push(dateline.block - 1);
  return ends.sort((a, b) => b - a);
}

/** Whether a byline is that of one entry of a live report: a time stands above it, and another time and what was told then above that. */
function isOfEntry(page: Page, { block }: Claim): boolean {
  if (!isTime(page, block - 1)) return false;
  for (let above = block - 2; above >= 0; above--) if (isTime(page, above)) return page.measures.slice(above, block).some(isProse);
  return false;
}

const isTime = (page: Page, index: number): boolean => ticker.findCertain?.(page, index) != null;

/** "Jun 14", "9:30", "143": no crosshead has so few words and digits among them. */
const isRestOfDate = (own: Measures | undefined): boolean =>
  own !== undefined && own.wordCount <= 3 && own.digitShare > 0 && !own.endsSentence;

/** Whether the prose up to a block is more than standfirst and captions. */
function isStory({ body, measures }: Page, end: number): boolean {
  let above = 0;
  let all = 0;
  for (const [index, own] of measures.entries()) {
    if (!body.isBody[index]) continue;
    all += own.wordCount;
    if (index > end || !isProse(own)) continue;
    if (own.wordCount >= PARAGRAPH) return true;
    above += own.wordCount;
  }
  return above > MOST_WORDS || above > all * MOST_SHARE;
}
