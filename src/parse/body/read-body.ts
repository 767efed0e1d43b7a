import type { Block, Reason } from '../../article.js';
import type { Body, Page } from '../../parts/page.js';
import { findExclusions } from '../../rules/find-exclusions.js';
import type { BodyModel } from '../../score/body/score-body.js';
import { correctBody } from './correct-body.js';
import { findEnd } from './find-end.js';
import { findKept } from './find-kept.js';
import { readPage } from './read-page.js';
import { resumeBody } from './resume-body.js';

export interface PageWithBody {
  readonly page: Page;
  /** For each block why it certainly is no part of the body, or null. */
  readonly exclusions: readonly (Reason | null)[];
  /** The blocks that may be body whatever they score, for what stands around them. */
  readonly kept: ReadonlySet<number>;
  /** Those with which the article goes on below what interrupted it. */
  readonly resumed: ReadonlySet<number>;
}

/** The page with the body that scores and rules agree on; what stands around it is not read yet. */
export function readBody(blocks: readonly Block[], withWeights = false, model?: BodyModel): PageWithBody {
  const scored = readPage(blocks, withWeights, model);
  const end = findEnd(scored);
  const exclusions = findExclusions(scored).map((reason, index) => (index < end ? reason : (reason ?? 'page-footer')));
  const kept = findKept(scored);
  const corrected = { ...scored, body: correctBody(scored, kept, exclusions) };
  const body = resumeBody(corrected, exclusions);
  return { page: { ...corrected, body }, exclusions, kept, resumed: addedTo(corrected.body, body) };
}

function addedTo(before: Body, after: Body): ReadonlySet<number> {
  return new Set(after.isBody.flatMap((inBody, index) => (inBody && !before.isBody[index] ? [index] : [])));
}
