import type { Label } from '../article.js';

/** A part found in a block: which characters of its text it takes, and what they are. */
export interface Claim {
  /** Index of the block. */
  readonly block: number;
  /** First character and the one after the last, in the block's text. */
  readonly from: number;
  readonly to: number;
  readonly label: Label;
  /** The words or the measurement that decided. */
  readonly evidence: string;
}
