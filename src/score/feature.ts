/** A measurement put into words: "words <= 6", "cue share: whole". Weights are kept by it. */
export type Feature = string;

/** What each feature says for a block's being part of the body, in natural logarithms of the odds. */
export type Weights = Readonly<Record<Feature, number>>;
