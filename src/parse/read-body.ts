import type { Block, Reason } from '../article.js';
import type { Page } from '../parts/page.js';
import { findStrangers } from '../rules/index.js';
import { correctBody } from './correct-body.js';
import { readPage } from './read-page.js';
import { resumeBody } from './resume-body.js';
import { withoutBio } from './without-bio.js';

export interface PageWithBody {
  readonly page: Page;
  /** For each block why it certainly is no part of the body, or null. */
  readonly strangers: readonly (Reason | null)[];
}

/** The page with the body that scores and rules agree on; what stands around it is not read yet. */
export function readBody(blocks: readonly Block[], withWeights = false): PageWithBody {
  const scored = readPage(blocks, withWeights);
  const strangers = findStrangers(scored);
  const corrected = { ...scored, body: correctBody(scored, strangers) };
  return { page: { ...corrected, body: withoutBio(corrected, resumeBody(corrected, strangers)) }, strangers };
}
