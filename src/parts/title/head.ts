import type { Claim } from '../claim.js';

/** Where the headline stands, and what was found around it. */
export interface Head {
  /** Index of the (last) block that holds the title, or null where there is none. */
  readonly titleBlock: number | null;
  /** Title, kicker, and what repeats them: page title, site name. */
  readonly claims: readonly Claim[];
}
