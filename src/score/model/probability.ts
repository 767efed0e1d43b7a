/** The probability, 0 to 1, that the natural logarithm of some odds says. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
