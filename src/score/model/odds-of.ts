/** No score is surer than this. */
const SURE = 0.9999;

/** The natural logarithm of the odds that a probability stands for. */
export function oddsOf(probability: number): number {
  const sure = Math.min(SURE, Math.max(1 - SURE, probability));
  return Math.log(sure / (1 - sure));
}
