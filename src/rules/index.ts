import type { Reason } from '../article.js';
import type { Page } from '../parts/page.js';

export interface Found {
  readonly reason: Reason;
  /** The words or the measurement that decided. */
  readonly evidence: string;
}

/** Why a block that no part has claimed is left out of the article, or null where it belongs to the body. */
export function findReason({ body, measures, scores }: Page, index: number): Found | null {
  if (body.isBody[index]) return null;
  const cue = measures[index]?.cues[0];
  if (cue !== undefined) return { reason: cue.topic, evidence: cue.phrase };
  const reason = index < body.first ? 'page-header' : index > body.last ? 'page-footer' : 'interruption';
  return { reason, evidence: `score ${(scores[index] as number).toFixed(2)}` };
}
