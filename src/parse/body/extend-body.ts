import type { Reason } from '../../article.js';
import type { Body, Page } from '../../parts/page.js';
import type { Head } from '../../parts/title/head.js';
import { isProse } from '../../score/survey.js';

/** Prose this far above the first block of the body still belongs to it. */
const REACH = 12;
/** The least score for it: a cookie notice scores lower. */
const LEAST_SCORE = 0.12;
/** The least score of prose farther above: a table or a list parts the article, or a longer text below is none of it. */
const LEAST_SCORE_FAR = 0.38;
/** How sure a byline has to be below which the story begins. */
const SURE_BYLINE = 0.6;

/**
 * The body with the prose that stands between it and the headline: short first paragraphs and
 * standfirsts score low, among bylines and share buttons, but nothing else is prose there.
 */
export function extendBody(page: Page, { titleBlock }: Head, exclusions: readonly (Reason | null)[]): Body {
  const { blocks, measures, scores, body } = page;
  if (titleBlock === null || titleBlock >= body.first) return body;
  const isBody = [...body.isBody];
  let first = body.first;
  for (let i = body.first - 1; i > titleBlock; i--) {
    const own = measures[i];
    const isFar = first - i > REACH && !isByline(page, i - 1);
    if (own === undefined || !isProse(own) || (scores[i] as number) < (isFar ? LEAST_SCORE_FAR : LEAST_SCORE)) continue;
    if (own.cues.some(({ coverage }) => coverage === 'whole' || coverage === 'start')) continue;
    if (blocks[i]?.mark !== '' || exclusions[i] !== null) continue;
    isBody[i] = true;
    first = i;
  }
  return { first, last: body.last, isBody };
}

/** Prose right below who wrote it is the story's, however much stands below. */
function isByline({ bylineAt }: Page, index: number): boolean {
  return (bylineAt(index)?.certainty ?? 0) >= SURE_BYLINE;
}
