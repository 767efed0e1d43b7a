/** Characters from here on are negative hundredths, those from the space on positive ones. */
const below = 0x1000;
const nothing = 0x20;

/** The weight of a feature in the text that the build makes of a table of weights: a character for each feature. */
export function weightAt(text: string, feature: number): number {
  const code = text.charCodeAt(feature);
  return (code > below / 2 ? code - below : code - nothing) / 100;
}
