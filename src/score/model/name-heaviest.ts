/** How many weights are named for each block, the heaviest first. */
const NAMED = 4;

/** The weights that made an answer most, by name: "words > 90 +1.20, score of the 3 after 0.96 +0.84". */
export function nameHeaviest(sums: ReadonlyMap<string, number>): string {
  return [...sums]
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .slice(0, NAMED)
    .map(([name, weight]) => `${name} ${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`)
    .join(', ');
}
