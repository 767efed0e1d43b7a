import type { Measures } from '../../../score/measure-block.js';

/** A sentence that tells something, as headlines of other articles do not. */
export const isStatement = ({ endsSentence, lastCharacter }: Measures): boolean => endsSentence && !'?？!！…'.includes(lastCharacter);
