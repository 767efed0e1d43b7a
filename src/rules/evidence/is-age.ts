import type { Measures } from '../../score/measure-block.js';

/** "2 hours ago", as it stands below a teaser. */
export const isAge = (own: Measures | undefined): boolean =>
  own?.cues.some(({ topic, coverage }) => topic === 'ticker' && coverage === 'whole') ?? false;
