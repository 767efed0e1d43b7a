import type { Reason } from '../article.js';
import { describeScore } from '../parts/describe-score.js';
import type { Page } from '../parts/page.js';
import { listOf } from '../text/list-of.js';
import { headsList } from './evidence/heads-list.js';
import { rules } from './index.js';
import type { Rule } from './rule.js';
import { rulesToAsk } from './rules-to-ask.js';

const rulesFor = rulesToAsk(rules);

export interface Found {
  readonly reason: Reason;
  /** The words or the measurement that decided. */
  readonly evidence: string;
}

/** For each block why it is left out of the article, or null where it belongs to the body. */
export function findReasons(page: Page): readonly (Found | null)[] {
  let heading: { readonly rule: Rule; readonly evidence: string } | null = null;
  return listOf(page.blocks, (_, index) => {
    if (page.body.isBody[index]) {
      heading = null;
      return null;
    }
    const named = findNamed(page, index);
    if (named !== null) {
      heading = headsList(page, index) ? named : null;
      return { reason: named.rule.reason, evidence: named.evidence };
    }
    if (heading?.rule.goesOn?.(page, index)) return { reason: heading.rule.reason, evidence: `under "${heading.evidence}"` };
    heading = null;
    return namedByPlace(page, index);
  });
}

function findNamed(page: Page, index: number): { readonly rule: Rule; readonly evidence: string } | null {
  for (const rule of rulesFor(page, index)) {
    const evidence = rule.find(page, index) ?? rule.findCertain?.(page, index) ?? null;
    if (evidence !== null) return { rule, evidence };
  }
  return null;
}

/** What is more likely body than not was left out for what stands around it. */
const EVEN = 0.5;
const OUTSIDE = 'left out for its place or its neighbours';

function namedByPlace(page: Page, index: number): Found {
  const { body } = page;
  const evidence = (page.scores[index] as number) < EVEN ? describeScore(page, index) : `${describeScore(page, index)}; ${OUTSIDE}`;
  if (index < body.first) return { reason: 'page-header', evidence };
  return { reason: index > body.last ? 'page-footer' : 'interruption', evidence };
}
