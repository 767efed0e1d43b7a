import type { Measures } from '../../score/measure-block.js';

/** Whether a line reads like part of a sentence: names are capitals with few words between, and looking for them is dear. */
export function isSentenceLike({ functionWordShare, capitalShare }: Measures): boolean {
  return functionWordShare > 0.2 && capitalShare < 0.5;
}
