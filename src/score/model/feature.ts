/**
 * A measurement put into words: "words <= 6", "cue share: whole". Models keep weights by the words;
 * while a text is read a feature is a number, because thousands of them are looked up for each.
 */
export type Feature = number;

/** Weights by the features' words: what each says, in natural logarithms of the odds. */
export type Weights = Readonly<Record<string, number>> & { readonly [byNumber]?: string };

/** Under this the build keeps the weights of the features that have a number from the start; `weightAt` reads them. */
export const byNumber: unique symbol = Symbol('by number');

interface Family {
  readonly first: Feature;
  readonly nameOf: (index: number) => string;
}

const families: Family[] = [];
let count = 0;

/** Makes so many features that follow one another, and gives the first. They are put into words when somebody asks. */
export function makeFeatures(size: number, nameOf: (index: number) => string): Feature {
  const first = count;
  families.push({ first, nameOf });
  count += size;
  return first;
}

export function makeFeature(name: string): Feature {
  return makeFeatures(1, () => name);
}

/** A feature in words. */
export function nameOf(feature: Feature): string {
  let [low, high] = [0, families.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((families[middle] as Family).first <= feature) low = middle;
    else high = middle - 1;
  }
  const { first, nameOf: name } = families[low] as Family;
  return name(feature - first);
}

export function addNew(features: Feature[], feature: Feature): void {
  if (!features.includes(feature)) features.push(feature);
}
